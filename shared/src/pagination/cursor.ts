import { createCipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '#shared/errors/appError';

/** What a cursor is good for: one list, one order, one filter. Another list, order or filter refuses it. */
export interface CursorBinding {
  readonly key: Buffer;
  readonly list: string;
  readonly sort: string;
  /** Canonical text of the filter. */
  readonly filter: string;
}

const macBytes = 16;
const longestCursor = 1024;

function mac(binding: CursorBinding, body: Buffer): Buffer {
  const text = JSON.stringify([binding.list, binding.sort, binding.filter, body.toString('utf8')]);
  return createHmac('sha256', binding.key).update(text).digest().subarray(0, macBytes);
}

/** AES-256-CTR, its own inverse, under a key of its own; the MAC of the plain text is the first counter (cf. RFC 5297). */
function crypted(binding: CursorBinding, counter: Buffer, text: Buffer): Buffer {
  const key = createHmac('sha256', binding.key).update('cursor encryption').digest();
  const cipher = createCipheriv('aes-256-ctr', key, counter);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

/**
 * Opaque cursor: the sort values of a row, encrypted, and an HMAC-SHA256 over them and the binding. A list may be sorted
 * by columns, and always is by a key, that the caller may not read: neither shows in a cursor.
 */
export function encodeCursor(binding: CursorBinding, values: readonly unknown[]): string {
  const body = Buffer.from(JSON.stringify(values));
  const signature = mac(binding, body);
  return Buffer.concat([signature, crypted(binding, signature, body)]).toString('base64url');
}

/** The sort values of a cursor. Throws BAD_CURSOR unless it was issued under this very binding. */
export function decodeCursor(binding: CursorBinding, cursor: string): readonly unknown[] {
  const refused = new AppError('BAD_CURSOR', {
    en: 'Expected a cursor issued by this list for the same order and filter, got another. Start from the first page.',
    zh: '应为本列表在相同排序与筛选下签发的游标，实际不符。请从第一页重新开始。',
  });
  if (cursor.length > longestCursor) throw refused;
  const given = Buffer.from(cursor, 'base64url');
  if (given.length <= macBytes || given.toString('base64url') !== cursor) throw refused;
  const signature = given.subarray(0, macBytes);
  const body = crypted(binding, signature, given.subarray(macBytes));
  if (!timingSafeEqual(signature, mac(binding, body))) throw refused;
  return JSON.parse(body.toString('utf8')) as unknown[];
}
