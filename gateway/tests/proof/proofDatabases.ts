import { departments, type DepartmentName } from '#shared/auth/principal';
import { testDatabaseUrl } from '#shared/testing/testDatabases';

/** The seeded databases of the running project's engine. */
export const proofDatabaseUrls = (): Readonly<Record<DepartmentName, string>> =>
  Object.fromEntries(departments.map((name) => [name, testDatabaseUrl(name)])) as Record<
    DepartmentName,
    string
  >;
