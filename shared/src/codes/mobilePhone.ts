import { badInput } from '#shared/errors/appError';
import { normalised } from './excerpt';

const form = /^1[3-9]\d{9}$/;

export const isMobilePhone = (text: string): boolean => form.test(text);

/**
 * The canonical 11 digits of a mobile number of the mainland of China. Takes +86 in front, spaces and hyphens, and
 * full-width digits. The value is personal: messages never repeat it.
 * @throws AppError BAD_USER_INPUT for another form
 */
export function parseMobilePhone(text: string): string {
  const digits = normalised(text.slice(0, 100)).replace(/[\s-]/g, '').replace(/^\+86/, '');
  if (text.length > 100 || !isMobilePhone(digits)) {
    throw badInput(
      `A mobile number has 11 digits and begins with 13 to 19; got ${text.length} characters of another form. Check the number.`,
      `手机号码应为 11 位数字且以 13 至 19 开头，实际为 ${text.length} 个字符且格式不符。请核对号码。`,
    );
  }
  return digits;
}
