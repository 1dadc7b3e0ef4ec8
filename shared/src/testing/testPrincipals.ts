import { readFileSync } from 'node:fs';
import { personas } from '#shared/auth/personas';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import type { PolicyBundle } from '#shared/policy/bundle';
import { atomsOf, authenticatedAtom, policyNameOf } from '#shared/policy/requirement';
import { projectPath } from '#shared/project/projectPath';

/** Every scope the policy speaks of. */
function everyScope(): string[] {
  const text = readFileSync(projectPath('gateway', 'policy', 'bundle.json'), 'utf8');
  const { rules } = (JSON.parse(text) as { payload: PolicyBundle }).payload;
  const atoms = [
    ...Object.values(rules.fields).flatMap(({ read, mask }) => [
      ...atomsOf(read),
      ...atomsOf(mask?.clear ?? []),
    ]),
    ...Object.values(rules.inputs).flatMap(atomsOf),
    ...Object.values(rules.rows).flatMap(({ publicWhile }) => atomsOf(publicWhile?.otherwise ?? [])),
  ];
  return [...new Set(atoms)]
    .filter((atom) => atom !== authenticatedAtom && policyNameOf(atom) === null)
    .sort();
}

/**
 * Sees whatever scopes can open, in the whole city: no role of the region has so much. Tests of what departments answer use
 * it; as an auditor it oversees cases, and as nobody's handler it may know who complained.
 */
export const allSeeing: Principal = Object.freeze({
  ...publicPrincipal,
  subject: 'test:all-seeing',
  kind: 'PERSON',
  level: 'CITY',
  regionCodes: Object.freeze(['430200000000']),
  roles: Object.freeze(['auditor']),
  scopes: Object.freeze(everyScope()),
  purpose: 'SUPERVISION',
});

/** `public`, `all-seeing`, or a persona. */
export function testPrincipal(name: string): Principal {
  if (name === 'public') return publicPrincipal;
  if (name === 'all-seeing') return allSeeing;
  const found = personas[name];
  if (!found) throw new Error(`There is no persona ${name}.`);
  return found;
}
