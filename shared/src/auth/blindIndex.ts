import { createHmac } from 'node:crypto';

const hexDigits = 32;

/**
 * The blind index of a value: HMAC-SHA256 under a key of the department, its first 128 bits in hexadecimal. Equal values
 * of one field have equal indexes, so a value can be looked up without being searchable; without the key nobody can
 * compute the index of a guess.
 * @param field e.g. `Person.residentId`: equal values of two fields have nothing in common
 * @param value in canonical form
 */
export const blindIndex = (key: Buffer, field: string, value: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(['blind-index', field, value]))
    .digest('hex')
    .slice(0, hexDigits);

/** Kept beside the indexes: tells whether they were made under this key, and nothing else of it. */
export const keyCheckOf = (key: Buffer): string =>
  createHmac('sha256', key).update('blind-index key check').digest('hex').slice(0, 16);
