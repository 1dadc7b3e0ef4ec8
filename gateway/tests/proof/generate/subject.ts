import { personas } from '#shared/auth/personas';
import { publicPrincipal, type AdministrativeLevel, type Principal } from '#shared/auth/principal';
import { roleNames } from '#shared/auth/roles';
import type { ReadPolicy } from '../readPolicy';
import type { Choices } from './choices';

const divisions: readonly (readonly [AdministrativeLevel, string])[] = [
  ['CITY', '430200000000'],
  ['COUNTY', '430281000000'],
  ['COUNTY', '430202000000'],
  // 渌口区, which took the place of 株洲县.
  ['COUNTY', '430212000000'],
  ['TOWNSHIP', '430281103000'],
  ['VILLAGE', '430281103200'],
];

/** All scopes that the policy speaks of. */
export function scopesIn(policy: ReadPolicy): readonly string[] {
  const atoms = [
    ...[...policy.fields.values()].flatMap(({ anyOf, masks }) => [
      ...(anyOf ?? []).flat(),
      ...masks.flatMap(({ clear }) => clear.flat()),
    ]),
    ...[...policy.inputs.values()].flatMap((anyOf) => (anyOf ?? []).flat()),
  ];
  const scopes = atoms.filter((atom) => atom.startsWith('scope:')).map((atom) => atom.slice('scope:'.length));
  const cases = ['agriculture', 'culture-tourism', 'ecology', 'law-enforcement', 'market-supervision'];
  return [...new Set([...scopes, ...cases.map((name) => `${name}:case:read`)])].sort();
}

const people: readonly Principal[] = [publicPrincipal, ...Object.values(personas)];
const organs = people.flatMap(({ organId }) => (organId === null ? [] : [organId]));
const certificates = people.flatMap(({ certNo }) => (certNo === null ? [] : [certNo]));

/** The public, a persona, or somebody no role makes: any scopes, roles, division, organ and certificate together. */
export function subjectFrom(choices: Choices, scopes: readonly string[]): Principal {
  if (choices.chance(50)) return madeUp(choices, scopes);
  return choices.pick(people);
}

function madeUp(choices: Choices, scopes: readonly string[]): Principal {
  const share = choices.pick([95, 70, 40, 15]);
  const [level, code] = choices.pick(divisions);
  const hasRegion = choices.chance(90);
  return Object.freeze({
    subject: `test:${choices.below(3)}`,
    kind: 'PERSON',
    organisation: null,
    department: null,
    organId: choices.chance(60) ? choices.pick(organs) : null,
    certNo: choices.chance(50) ? choices.pick(certificates) : null,
    level: hasRegion ? level : null,
    regionCodes: hasRegion ? [code] : [],
    roles: roleNames.filter(() => choices.chance(12)),
    scopes: scopes.filter(() => choices.chance(share)),
    purpose: null,
  } satisfies Principal);
}
