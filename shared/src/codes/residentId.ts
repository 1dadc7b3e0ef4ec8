import { isCivilDate } from '#shared/calendar/civilDate';
import { badInput } from '#shared/errors/appError';
import { normalised } from './excerpt';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
const form = /^[1-9]\d{16}[\dX]$/;

/**
 * Check character of a resident ID, Σ aᵢ·wᵢ mod 11 → 10X98765432 (GB 11643-1999, ISO 7064 MOD 11-2).
 * @throws AppError BAD_USER_INPUT for anything but 17 digits
 */
export function residentIdCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) {
    throw badInput(
      `A resident ID has 17 digits before its check character; got ${first17.length} characters. Check the number.`,
      `公民身份号码本体应为 17 位数字，实际为 ${first17.length} 个字符。请核对号码。`,
    );
  }
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0);
  return checkCharacters.charAt(sum % 11);
}

/** The birth date in a number, `YYYY-MM-DD`; not checked to exist. */
const birthDateIn = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

const checkFits = (id: string): boolean => residentIdCheckDigit(id.slice(0, 17)) === id.charAt(17);

/** Whether the text is a canonical resident ID: form, birth date and check character. */
export const isResidentId = (text: string): boolean =>
  form.test(text) && isCivilDate(birthDateIn(text)) && checkFits(text);

/**
 * The canonical 18 characters of a resident ID (公民身份号码, GB 11643-1999) with capital X. Takes small x, full-width
 * characters and space around. The value is personal: messages describe it and never repeat it.
 * @throws AppError BAD_USER_INPUT when the form, the birth date or the check character is wrong
 */
export function parseResidentId(text: string): string {
  const id = normalised(text.slice(0, 100)).toUpperCase();
  if (text.length > 100 || !form.test(id)) {
    throw badInput(
      `A resident ID has 17 digits and a digit or X; got ${text.length} characters of another form. Copy it from the identity card.`,
      `公民身份号码应为 17 位数字加 1 位数字或 X，实际为 ${text.length} 个字符且格式不符。请按身份证填写。`,
    );
  }
  if (!isCivilDate(birthDateIn(id))) {
    throw badInput(
      'Digits 7–14 of a resident ID are a birth date; got a date that does not exist. Compare it with the identity card.',
      '公民身份号码第 7 至 14 位应为出生日期，实际为不存在的日期。请与身份证核对。',
    );
  }
  if (!checkFits(id)) {
    throw badInput(
      'The last character of a resident ID must fit the 17 before it; got another. Compare it with the identity card.',
      '公民身份号码末位校验码应与前 17 位相符，实际不符。请与身份证核对。',
    );
  }
  return id;
}

/** The civil birth date `YYYY-MM-DD` of a canonical resident ID. Personal data, like the number itself. */
export const birthDateOf = (residentId: string): string => birthDateIn(residentId);

export type Sex = 'MALE' | 'FEMALE';

/** The sex a canonical resident ID was issued for: digit 17 is odd for men (GB 11643-1999). Personal data. */
export const sexOf = (residentId: string): Sex =>
  Number(residentId.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE';
