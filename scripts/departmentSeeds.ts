import { existsSync } from 'node:fs';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import type { SeedDefinition } from '#shared/seed/loadSeed';

/** The seeds of the departments, loaded when they are needed. */
export async function departmentSeed(name: DepartmentName): Promise<SeedDefinition> {
  const module = (await import(`#subgraphs/${name}/seed/index`)) as { seed: SeedDefinition };
  return module.seed;
}

export const seededDepartments = (): readonly DepartmentName[] =>
  departments.filter((name) => existsSync(projectPath('subgraphs', name, 'seed')));
