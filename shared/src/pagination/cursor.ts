import { createHmac, timingSafeEqual } from 'node:crypto';
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

function mac(binding: CursorBinding, body: string): Buffer {
  const text = JSON.stringify([binding.list, binding.sort, binding.filter, body]);
  return createHmac('sha256', binding.key).update(text).digest().subarray(0, macBytes);
}

/** Opaque cursor: the sort values of a row and an HMAC-SHA256 over them and the binding. */
export function encodeCursor(binding: CursorBinding, values: readonly unknown[]): string {
  const body = Buffer.from(JSON.stringify(values)).toString('base64url');
  return `${body}.${mac(binding, body).toString('base64url')}`;
}

/** The sort values of a cursor. Throws BAD_CURSOR unless it was issued under this very binding. */
export function decodeCursor(binding: CursorBinding, cursor: string): readonly unknown[] {
  const refused = new AppError('BAD_CURSOR', {
    en: 'Expected a cursor issued by this list for the same order and filter, got another. Start from the first page.',
    zh: '应为本列表在相同排序与筛选下签发的游标，实际不符。请从第一页重新开始。',
  });
  if (cursor.length > longestCursor) throw refused;
  const [body = '', signature = '', ...rest] = cursor.split('.');
  const given = Buffer.from(signature, 'base64url');
  const canonical = given.toString('base64url') === signature && rest.length === 0;
  if (!canonical || given.length !== macBytes || !timingSafeEqual(given, mac(binding, body))) throw refused;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown[];
}
