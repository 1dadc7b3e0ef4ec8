import {
  dataDepartments,
  publicPrincipal,
  type DepartmentName,
  type Principal,
} from '#shared/auth/principal';
import { roles, roleNames, scopesOf, type RoleName } from '#shared/auth/roles';
import { accessOf, type Access } from '#shared/policy/access';
import type { PolicyRules, RowRule } from '#shared/policy/rules';

/** Somebody of a role, with everything the role can give. */
export interface Subject {
  readonly role: RoleName | 'public';
  /** For roles of a department. */
  readonly department: DepartmentName | null;
  readonly access: Access;
}

/** The subjects by role: `auditor`, `data-steward (ecology, registry)`, `data-steward (any)`. */
export function subjectNames(found: readonly Subject[]): readonly string[] {
  const byRole = new Map<string, DepartmentName[]>();
  for (const { role, department } of found) {
    byRole.set(role, [...(byRole.get(role) ?? []), ...(department === null ? [] : [department])]);
  }
  return [...byRole].map(([role, of]) => {
    if (of.length === 0) return role;
    return `${role} (${of.length === dataDepartments.length ? 'any' : of.join(', ')})`;
  });
}

interface RoleShape {
  readonly level: Principal['level'];
  readonly needsRegion: boolean;
  readonly ofDepartment: boolean;
  readonly mayAsk?: readonly string[];
}

/** Who handles cases works in an organ, under a certificate; stewards of data do neither. */
const handlesCases = (role: RoleName, department: DepartmentName | null): boolean =>
  (role === 'department-officer' || role === 'department-lead') &&
  department !== null &&
  department !== 'registry';

function subjectOf(role: RoleName, department: DepartmentName | null): Subject {
  const { level, needsRegion, mayAsk } = roles[role] as RoleShape;
  const facts = {
    kind: mayAsk ? 'MACHINE' : 'PERSON',
    department,
    level,
    regionCodes: needsRegion ? ['430200000000'] : [],
    roles: [role],
  } as const;
  const isHandler = handlesCases(role, department);
  const principal: Principal = {
    ...publicPrincipal,
    ...facts,
    subject: `role:${role}`,
    organId: isHandler ? 'organ' : null,
    certNo: isHandler ? 'certificate' : null,
    scopes: scopesOf(facts, mayAsk),
  };
  return { role, department, access: accessOf(principal) };
}

/** One of every role, and of roles of a department one in every department. */
export const subjects: readonly Subject[] = [
  { role: 'public', department: null, access: accessOf(publicPrincipal) },
  ...roleNames.flatMap((role) =>
    (roles[role] as RoleShape).ofDepartment
      ? dataDepartments.map((department) => subjectOf(role, department))
      : [subjectOf(role, null)],
  ),
];

export type Level = 'CLEAR' | 'MASKED' | 'DENIED';

const hasDivision = ({ principal }: Access): boolean => principal.regionCodes.length > 0;

const mayHaveRows = (rule: RowRule | undefined, access: Access): boolean =>
  rule?.region !== 'ROWS' || rule.publicWhile !== undefined || hasDivision(access);

/** What a caller gets of a field at best: on rows that exist for them, inside their divisions. */
export function levelOf(rules: PolicyRules, coordinate: string, access: Access): Level {
  const rule = Object.hasOwn(rules.fields, coordinate) ? rules.fields[coordinate] : undefined;
  const [type = ''] = coordinate.split('.');
  const row = Object.hasOwn(rules.rows, type) ? rules.rows[type] : undefined;
  if (!rule || !access.mayPass(rule.read) || !mayHaveRows(row, access)) return 'DENIED';
  if (rule.ownRegion && !hasDivision(access)) return 'DENIED';
  return rule.mask && !access.mayPass(rule.mask.clear) ? 'MASKED' : 'CLEAR';
}
