import { existsSync } from 'node:fs';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import type { SeedDefinition } from '#shared/seed/loadSeed';
import { readDivisions, type Division } from './divisions';

/** Seeds are loaded when they are needed; with ALL, the registry's divisions are those of the whole country. */
export async function departmentSeed(
  name: DepartmentName,
  regions: 'ZHUZHOU' | 'ALL' = 'ZHUZHOU',
): Promise<SeedDefinition> {
  const module = (await import(`#subgraphs/${name}/seed/index`)) as {
    seed: SeedDefinition;
    seedWithDivisions?: (divisions: AsyncIterable<Division>) => SeedDefinition;
  };
  return regions === 'ALL' && module.seedWithDivisions
    ? module.seedWithDivisions(readDivisions())
    : module.seed;
}

export const seededDepartments = (): readonly DepartmentName[] =>
  departments.filter((name) => existsSync(projectPath('subgraphs', name, 'seed', 'index.ts')));
