import { policies } from '#shared/policy/policies/index';
import { argumentOf, carries, named } from '../directives';
import type { DeclaredType } from '../schemaTypes';
import type { Fault, PolicyGate } from './gate';

interface Scope {
  readonly by: unknown;
  readonly policy: unknown;
  readonly otherwise: unknown;
}

const scopesOf = ({ directives }: DeclaredType): readonly Scope[] =>
  named(directives, 'rowScope').map((directive) => ({
    by: argumentOf(directive, 'by'),
    policy: argumentOf(directive, 'policy'),
    otherwise: argumentOf(directive, 'otherwise'),
  }));

function faultsOf(type: DeclaredType, hasPublicFields: boolean): readonly string[] {
  const scopes = scopesOf(type);
  const by = (kind: string): Scope[] => scopes.filter((scope) => scope.by === kind);
  const faults: string[] = [];
  for (const { policy } of by('POLICY')) {
    const rule = typeof policy === 'string' ? policies.get(policy) : undefined;
    if (!rule) faults.push(`narrows rows by the policy ${String(policy)}, which there is not`);
    else if (!rule.rows)
      faults.push(`narrows rows by the policy ${String(policy)}, which gives no conditions (rows)`);
  }
  if (by('POLICY').length > 1) faults.push('has two policies for its rows; one alone would be enforced');
  if (
    scopes.some(
      (scope) => scope.by !== 'POLICY' && (scope.policy !== undefined || scope.otherwise !== undefined),
    )
  ) {
    faults.push('names a policy or "otherwise" on a scope that is not by: POLICY, where it has no effect');
  }
  if (by('REGION').length > 0 && by('REGION_FIELDS').length > 0) {
    faults.push('is scoped by REGION and by REGION_FIELDS; decide for one');
  }
  if (by('REGION').length > 0 && by('POLICY').length === 0 && hasPublicFields) {
    faults.push(
      'has public fields, and the public works for no division: nobody of it sees a row. Add a scope by: POLICY, scope by REGION_FIELDS, or restrict the fields',
    );
  }
  return faults;
}

/** Rules of rows that can be enforced, by the one department that has the rows. */
export const rowScopesGate: PolicyGate = ({ subgraphs, types, rules }) => {
  const faults: Fault[] = [];
  for (const type of types.values()) {
    const owners = subgraphs.filter(({ types: own }) => carries(own.get(type.name)?.directives, 'rowScope'));
    if (owners.length === 0) continue;
    const hasPublicFields = type.fields.some(
      ({ name }) => rules.fields[`${type.name}.${name.value}`]?.read === 'PUBLIC',
    );
    const found = [...faultsOf(type, hasPublicFields)];
    const isEntity = subgraphs.some(({ types: own }) => carries(own.get(type.name)?.directives, 'key'));
    if (owners.length > 1 && isEntity) {
      found.push('is scoped by several departments; only the one that has the rows may');
    }
    const declaring = subgraphs.filter(({ types: own }) => own.has(type.name));
    if (!isEntity && owners.length < declaring.length) {
      found.push(
        'is part of the records of several departments and not scoped by all of them; let each say it',
      );
    }
    for (const wrong of found) {
      faults.push({
        code: 'ROW_SCOPE',
        subgraph: owners[0]?.name ?? null,
        coordinate: type.name,
        message: `${wrong}.`,
      });
    }
  }
  return faults;
};
