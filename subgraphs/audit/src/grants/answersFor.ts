import type { DataDepartment, Principal } from '#shared/auth/principal';
import type { RoleName } from '#shared/auth/roles';
import { isDataDepartment } from './catalogue';

const answering: readonly RoleName[] = ['department-lead', 'data-steward'];

/** The department whose data the caller answers for, as its lead or data steward; null for everybody else. */
export const answersFor = ({ department, roles }: Principal): DataDepartment | null =>
  department !== null &&
  isDataDepartment(department) &&
  roles.some((role) => answering.some((one) => one === role))
    ? department
    : null;

const overseeing = 'audit:grant:review';

/** Whether the caller watches over all grants. */
export const oversees = ({ scopes }: Principal): boolean => scopes.includes(overseeing);
