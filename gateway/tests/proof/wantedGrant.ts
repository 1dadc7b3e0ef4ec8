import type { Principal } from '#shared/auth/principal';
import type { Asked } from './expandSelection';
import { usesIn } from './operationUses';
import type { ReadPolicy } from './readPolicy';
import { mayEverRead } from './subjectRights';

const lineDepartments = [
  'agriculture',
  'culture-tourism',
  'ecology',
  'law-enforcement',
  'market-supervision',
];
const holders = ['registry', ...lineDepartments];
const scopes = (names: readonly string[], ...rights: readonly string[]): readonly string[] =>
  names.flatMap((name) => rights.map((right) => `${name}:${right}`));

const forCases = [
  ...scopes(lineDepartments, 'case:read', 'sensitive:read'),
  ...scopes(holders, 'personal:read', 'personal:clear'),
];
const forOversight = [
  ...scopes(lineDepartments, 'sensitive:read'),
  ...scopes(holders, 'personal:read', 'personal:clear', 'special:read', 'special:clear'),
];

/** What grants can add for somebody, in words of its own: nobody is granted anything without a division to work for. */
function grantable({ roles, department, regionCodes }: Principal): readonly string[] {
  if (regionCodes.length === 0) return [];
  const handles = roles.includes('department-officer') || roles.includes('department-lead');
  const oversees = roles.includes('supervisor') || roles.includes('auditor');
  return [...(handles && department !== null ? forCases : []), ...(oversees ? forOversight : [])];
}

/**
 * Whether an auditor without a grant asks for something above internal that the scopes held do not open and a grant could: then all of
 * the operation is refused, so that nobody takes a null for an answer.
 */
export function wantsGrant(asked: Asked, policy: ReadPolicy, principal: Principal): boolean {
  if (!principal.roles.includes('auditor') || principal.regionCodes.length === 0) return false;
  const granted = { ...principal, scopes: [...principal.scopes, ...grantable(principal)] };
  for (const { coordinate } of usesIn(asked, policy, principal)) {
    const field = policy.fields.get(coordinate);
    if (field?.isGuarded && !mayEverRead(field, principal) && mayEverRead(field, granted)) return true;
  }
  return false;
}
