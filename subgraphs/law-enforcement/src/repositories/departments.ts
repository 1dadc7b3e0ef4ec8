import { departmentNames } from '#shared/auth/departmentNames';
import type { DepartmentName } from '#shared/auth/principal';

export interface DepartmentInfo {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Code of a line department in this schema: ecology → ECOLOGY, market-supervision → MARKET_SUPERVISION. */
export const departmentCode = (department: DepartmentName): string =>
  department.toUpperCase().replaceAll('-', '_');

const lines = ['law-enforcement', 'ecology', 'agriculture', 'market-supervision', 'culture-tourism'] as const;

export const departments: readonly DepartmentInfo[] = lines.map((department) => ({
  code: departmentCode(department),
  name: departmentNames[department].zh,
  nameEn: departmentNames[department].en,
}));
