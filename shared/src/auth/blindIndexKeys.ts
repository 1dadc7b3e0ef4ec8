import type { Secret } from '#shared/config/secret';
import { key } from '#shared/config/variables';
import { deriveKey } from './deriveKey';
import type { DepartmentName } from './principal';

/** Departments with a table that is looked up by a blind index. */
export const indexedDepartments: readonly DepartmentName[] = ['registry'];

/** `BLIND_INDEX_KEY_REGISTRY`: the key for those who have no secret to derive it from. */
export const blindIndexKeyVariable = (name: DepartmentName): string =>
  `BLIND_INDEX_KEY_${name.toUpperCase().replaceAll('-', '_')}`;

export const deriveBlindIndexKey = (secret: Secret | string, name: DepartmentName): Buffer =>
  deriveKey(secret, `blind-index:${name}`);

/**
 * The keys of all departments that have one: what a variable says, else derived. Who loads data and who looks it up must
 * come by the same key, so both ask here.
 * @param secret asked for only when some key has to be derived
 * @throws Error when a variable is set to something that is no key
 */
export function blindIndexKeys(
  env: Readonly<Record<string, string | undefined>>,
  secret: () => Secret | string,
): ReadonlyMap<DepartmentName, Buffer> {
  return new Map(
    indexedDepartments.map((name) => {
      const variable = blindIndexKeyVariable(name);
      const given = env[variable]?.trim();
      if (!given) return [name, deriveBlindIndexKey(secret(), name)];
      const parsed = key.safeParse(given);
      if (parsed.success) return [name, parsed.data];
      throw new Error(`${variable} must be ${key.description}.`);
    }),
  );
}
