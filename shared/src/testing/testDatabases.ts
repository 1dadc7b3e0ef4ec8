import { z } from 'zod';
import type { DepartmentName } from '#shared/auth/principal';

declare const databaseEngine: 'sqlite' | 'mysql' | undefined;

/** The engine the running jest project is about (jest.config.cjs). */
export function testEngine(): 'sqlite' | 'mysql' {
  if (typeof databaseEngine === 'undefined') {
    throw new Error('This suite needs a database: name it *.db.test.ts and run it with "npm test".');
  }
  return databaseEngine;
}

const variable = 'TEST_DATABASES';
const urls = z.partialRecord(z.enum(['sqlite', 'mysql']), z.record(z.string(), z.string()));

/** How scripts/test.ts tells the suites where the seeded databases are. */
export const testDatabasesVariable = variable;

/** URL of a department's seeded database on the engine of the running project. Suites read it and never write. */
export function testDatabaseUrl(department: DepartmentName): string {
  const known = urls.parse(JSON.parse(process.env[variable] ?? '{}'));
  const url = known[testEngine()]?.[department];
  if (!url) throw new Error(`There is no seeded database of ${department}: run the suite with "npm test".`);
  return url;
}
