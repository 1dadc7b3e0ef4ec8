import { departments } from '#shared/auth/principal';
import { levelActions, roles, roleNames, isRoleName } from '#shared/auth/roles';
import { personas } from '#shared/auth/personas';
import { composerRequirement } from '#shared/policy/guards/guardContext';
import { policies } from '#shared/policy/policies/index';
import { atomsOf, authenticatedAtom, policyNameOf } from '#shared/policy/requirement';
import type { PolicyRules } from '#shared/policy/rules';
import { signedBundle } from './committedPolicy';

/** Atom → a coordinate that asks for it. */
function asked(rules: PolicyRules): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (coordinate: string, atoms: readonly string[]): void => {
    for (const atom of atoms) if (!found.has(atom)) found.set(atom, coordinate);
  };
  for (const [coordinate, { read, mask }] of Object.entries(rules.fields)) {
    note(coordinate, [...atomsOf(read), ...(mask ? atomsOf(mask.clear) : [])]);
  }
  for (const [coordinate, openness] of Object.entries(rules.inputs)) note(coordinate, atomsOf(openness));
  for (const [type, { publicWhile }] of Object.entries(rules.rows)) {
    if (publicWhile) note(type, [...atomsOf(publicWhile.otherwise), `policy:${publicWhile.policy}`]);
  }
  // Asked for by code and not by the schema: the schema of a department itself, and what each level may do.
  note('_service of a department', composerRequirement.flat());
  note('the tasks of the four levels', Object.values(levelActions).flat());
  return found;
}

/** Scope as roles write it, `*` for the department → the roles that give it. */
function given(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const name of roleNames) {
    const { scopes, mayAsk = [] } = roles[name] as {
      readonly scopes: readonly string[];
      readonly mayAsk?: readonly string[];
    };
    for (const scope of [...scopes, ...mayAsk]) found.set(scope, [...(found.get(scope) ?? []), name]);
  }
  return found;
}

const expanded = (scope: string): readonly string[] =>
  scope.startsWith('*') ? departments.map((department) => scope.replace('*', department)) : [scope];

function scopeProblems(rules: PolicyRules): readonly string[] {
  const wanted = asked(rules);
  const offered = given();
  const held = new Set([...offered.keys()].flatMap(expanded));
  const useless = [...offered]
    .filter(([scope]) => !expanded(scope).some((one) => wanted.has(one)))
    .map(
      ([scope, names]) =>
        `${scope} is given by ${names.join(', ')}, and nothing asks for it. Remove it from shared/src/auth/roles.ts, or use it.`,
    );
  const unheld = [...wanted]
    .filter(([atom]) => atom !== authenticatedAtom && policyNameOf(atom) === null && !held.has(atom))
    .map(
      ([atom, coordinate]) =>
        `${atom} is asked for by ${coordinate}, and no role gives it: nobody gets there. Give it to a role, or correct the schema.`,
    );
  return [...useless, ...unheld];
}

function policyProblemsOf(rules: PolicyRules): readonly string[] {
  const used = new Set([...asked(rules).keys()].map(policyNameOf));
  const unused = [...policies.keys()]
    .filter((name) => !used.has(name))
    .map(
      (name) =>
        `The policy ${name} is used by nothing. Remove it from shared/src/policy/policies, or use it.`,
    );
  const unknown = [...used]
    .filter((name) => name !== null && !policies.has(name))
    .map((name) => `The policy ${String(name)} is asked for, and there is none: it denies everybody.`);
  return [...unused, ...unknown];
}

const roleProblems = (): readonly string[] =>
  Object.entries(personas).flatMap(([name, { roles: held }]) =>
    held
      .filter((role) => !isRoleName(role))
      .map((role) => `The persona ${name} has the role ${role}, which is unknown and gives nothing.`),
  );

/** What in the policy can never have an effect, a line each. @throws PolicyRefused when the bundle cannot be trusted */
export function policyProblems(rules: PolicyRules = signedBundle().rules): readonly string[] {
  return [...scopeProblems(rules), ...policyProblemsOf(rules), ...roleProblems()];
}
