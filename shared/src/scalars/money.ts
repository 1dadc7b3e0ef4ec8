import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';

/** DECIMAL(14,2): twelve digits before the point. */
const form = /^(-?)(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/;

/**
 * An amount in yuan as its canonical decimal string with two digits, e.g. "1250.00"; at most 999999999999.99 either
 * way. A number counts as the shortest decimal that stands for it, so a sum that drifted (0.1 + 0.2) is refused rather
 * than rounded.
 * @throws AppError BAD_USER_INPUT for another form, more than two decimals, or an amount beyond DECIMAL(14,2)
 */
export function parseMoney(value: string | number): string {
  const text = String(value);
  const match = form.exec(text);
  if (!match) {
    throw badInput(
      `An amount is yuan with at most 12 digits and two decimals; got ${excerpt(text)}. Send for example "1250.00".`,
      `金额应以元计，整数至多 12 位、小数至多两位，实际为 ${excerpt(text)}。请按 "1250.00" 的形式填写。`,
    );
  }
  const [, sign = '', whole = '0', decimals = ''] = match;
  const amount = `${whole}.${decimals.padEnd(2, '0')}`;
  return amount === '0.00' ? amount : sign + amount;
}

/** A canonical amount in fen (分), for exact arithmetic. */
export const fenOf = (money: string): bigint => BigInt(parseMoney(money).replace('.', ''));

/**
 * The canonical amount of so many fen.
 * @throws AppError BAD_USER_INPUT beyond DECIMAL(14,2)
 */
export function moneyOfFen(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return parseMoney(`${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}
