import { badInput } from '#shared/errors/appError';
import { excerpt, normalised } from './excerpt';
import { isUscc } from './uscc';

/** Whether the text is a canonical permit number: a valid credit code, a sequence from 001, and P. */
export const isPollutionPermit = (text: string): boolean =>
  /^.{18}(?!000)\d{3}P$/.test(text) && isUscc(text.slice(0, 18));

/**
 * The canonical 22 characters of a pollution permit number (排污许可证编号, HJ 608-2017): unified social credit code +
 * 3 digits of sequence + P, e.g. 91130200699229617X001P.
 * @throws AppError BAD_USER_INPUT for another form or a credit code whose check characters are wrong
 */
export function parsePollutionPermit(text: string): string {
  const number = normalised(text.slice(0, 100)).toUpperCase();
  if (text.length > 100 || !isPollutionPermit(number)) {
    throw badInput(
      `A pollution permit number is a unified social credit code, three digits from 001 and P; got ${excerpt(text)}. Compare it with the permit.`,
      `排污许可证编号应为统一社会信用代码加 001 起的 3 位数字再加 P，实际为 ${excerpt(text)}。请与许可证核对。`,
    );
  }
  return number;
}

/** The unified social credit code inside a canonical permit number. */
export const pollutionPermitHolder = (permit: string): string => permit.slice(0, 18);
