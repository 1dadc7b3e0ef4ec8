import { badInput } from '#shared/errors/appError';
import { excerpt, normalised } from './excerpt';

/**
 * Check digit of a food licence number: GB/T 17710 (ISO 7064) MOD 11,10.
 * @param digits the digits before the check digit
 * @throws AppError BAD_USER_INPUT for anything but digits
 */
export function foodLicenceCheckDigit(digits: string): string {
  if (!/^\d{1,100}$/.test(digits)) {
    throw badInput(
      `The body of a food licence number is digits; got ${excerpt(digits)}. Check the number.`,
      `食品许可证编号本体应为数字，实际为 ${excerpt(digits)}。请核对编号。`,
    );
  }
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

export const isFoodLicence = (text: string): boolean =>
  /^(JY[1-3]|SC\d)\d{13}$/.test(text) && foodLicenceCheckDigit(text.slice(2, 15)) === text.charAt(15);

/**
 * The canonical form of a food licence number: `JY` + business type (1 销售, 2 餐饮, 3 单位食堂) + 6 digits of region +
 * 6 of sequence + check digit, or `SC` + 3 digits of food category + 6 of region + 4 of sequence + check digit.
 * @throws AppError BAD_USER_INPUT for another form or a wrong check digit
 */
export function parseFoodLicence(text: string): string {
  const number = normalised(text.slice(0, 100)).toUpperCase();
  if (text.length > 100 || !isFoodLicence(number)) {
    throw badInput(
      `A food licence number is JY or SC and 14 digits, the last a check digit (GB/T 17710); got ${excerpt(text)}. Compare it with the licence.`,
      `食品许可证编号应为 JY 或 SC 加 14 位数字，末位为校验码（GB/T 17710），实际为 ${excerpt(text)}。请与许可证核对。`,
    );
  }
  return number;
}
