import type { Principal } from '#shared/auth/principal';
import { isRoleName, roleNames, roles, type RoleName } from '#shared/auth/roles';
import { addDays, type CivilDate } from '#shared/calendar/civilDate';
import { chinaDate, chinaInstant } from '#shared/calendar/chinaTime';
import { excerpt } from '#shared/codes/excerpt';
import { regionSegments } from '#shared/codes/regionCode';
import { badInput } from '#shared/errors/appError';
import { purposeOf, type PurposeCode } from '#shared/grants/purposes';
import { yearAfter } from '../grants/requestedScope';

const usualRole: RoleName = 'department-officer';

/** The role that is to read: one of departments, that may state the purpose. @throws AppError BAD_USER_INPUT */
export function readingRole(given: string | null | undefined, purpose: PurposeCode): RoleName {
  const name = given ?? usualRole;
  const fitting = roleNames.filter(
    (role) => roles[role].ofDepartment && purposeOf(purpose).roles.some((one) => one === role),
  );
  if (isRoleName(name) && fitting.includes(name)) return name;
  throw badInput(
    `Expected a role of a department that reads data for ${purpose} (${fitting.join(', ') || 'there is none'}), got ${excerpt(name)}. Choose another role or purpose.`,
    `应为可以 ${purpose} 为目的读取数据的部门角色（${fitting.join('、') || '无'}），实际为 ${excerpt(name)}。请改用其他角色或目的。`,
  );
}

/** The cities somebody works in, 12 digits, sorted: data is shared for the whole city, however small the asker's part of it. */
export const citiesOf = ({ regionCodes }: Principal): readonly string[] =>
  [...new Set(regionCodes.map((code) => (regionSegments(code).city4 ?? code).padEnd(12, '0')))].sort();

/** The instant at which the last day ends in Asia/Shanghai. */
export const endOf = (lastDay: CivilDate): Date => chinaInstant(addDays(lastDay, 1));

/** @throws AppError BAD_USER_INPUT for a day that is over, or more than a year ahead */
export function lastDayOf(expiresOn: CivilDate, now: Date): CivilDate {
  const [today, latest] = [chinaDate(now), chinaDate(yearAfter(now))];
  if (expiresOn >= today && expiresOn <= latest) return expiresOn;
  throw badInput(
    `"expiresOn" must be between ${today} and ${latest}, got ${expiresOn}. Choose a day in between.`,
    `"expiresOn" 应在 ${today} 至 ${latest} 之间，实际为 ${expiresOn}。请改正。`,
  );
}
