import { createHmac } from 'node:crypto';

/**
 * What stands in the log for a value that must not: HMAC-SHA256 under the region's audit key, 22 letters of base64url (132
 * bits). Whoever has the key and guesses the value can tell that it is the one; nobody else can.
 * @param kind what sort of value it is: equal texts of two kinds have different tokens. `Type` for keys of entities
 */
export const tokenOf = (key: Buffer, kind: string, value: string): string =>
  createHmac('sha256', key).update(kind).update('\0').update(value).digest('base64url').slice(0, 22);
