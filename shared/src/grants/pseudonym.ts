import { createHmac } from 'node:crypto';
import type { MaskKind } from '#shared/policy/masks';
import type { Grant } from './grant';
import type { GrantKeys } from './grantKeys';

/** What every pseudonym looks like, and no value does. */
export const pseudonymShape = /^假名-[0-9A-F]{20}$/;

/**
 * Under one key, equal values have equal pseudonyms in all departments: that is what joins are made by. Another grant has another
 * key, so that two grants cannot be laid side by side.
 * @param key of the grant (`pseudonymKeyOf`)
 * @param kind of value, so that a phone number never equals a name
 */
export const pseudonymOf = (key: Buffer, kind: string, value: string): string =>
  `假名-${createHmac('sha256', key).update(`${kind}\0${value}`).digest('hex').slice(0, 20).toUpperCase()}`;

/** The pseudonyms of one request: a function for each kind of value. */
export function pseudonymsOf(
  grant: Grant | null,
  keys: GrantKeys | undefined,
): (kind: MaskKind) => (value: string) => string {
  const key = grant && keys && pseudonymKeyOf(keys.pseudonymKey, grant.id);
  return (kind) => (value) => {
    if (!key) throw new Error('A pseudonym was asked for without a grant and its key.');
    return pseudonymOf(key, kind, value);
  };
}

/** The key of one grant, from the key that departments share and the gateway does not have. */
export const pseudonymKeyOf = (regionKey: Buffer, grantId: string): Buffer =>
  createHmac('sha256', regionKey).update(`pseudonym:${grantId}`).digest();
