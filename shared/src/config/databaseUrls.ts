import path from 'node:path';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { databaseUrl } from './variables';

/** `DATABASE_URL_LAW_ENFORCEMENT` for `law-enforcement`. */
export const databaseUrlVariable = (name: DepartmentName): string =>
  `DATABASE_URL_${name.toUpperCase().replaceAll('-', '_')}`;

/**
 * Where each department keeps its data: one URL each, an embedded file under the data folder unless the environment
 * names another place.
 * @throws Error naming a variable that is no database URL (its value, which may hold a password, is not repeated)
 */
export function databaseUrlsFrom(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Readonly<Record<DepartmentName, string>> {
  const urlOf = (name: DepartmentName): string => {
    const variable = databaseUrlVariable(name);
    const given = env[variable]?.trim();
    if (!given) return `sqlite:${path.join(dataDir, `${name}.sqlite`)}`;
    if (!databaseUrl.safeParse(given).success)
      throw new Error(`${variable} must be ${databaseUrl.description}.`);
    return given;
  };
  return Object.fromEntries(departments.map((name) => [name, urlOf(name)])) as Record<DepartmentName, string>;
}
