import { badInput } from '#shared/errors/appError';
import { excerpt, normalised } from './excerpt';

/** The 31 characters of a unified social credit code (GB 32100-2015): no I, O, S, V, Z. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 3^(i−1) mod 31 for i = 1…17 (GB 32100-2015). */
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** GB 11714-1997. */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Registering department (1–9, A, N, Y), category, six digits of region, organisation code, check character. */
const form = /^[1-9ANY][0-9A-HJ-NP-RTUWXY]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/**
 * Check character of an organisation code, 11 − Σ cᵢ·wᵢ mod 11 with 10 → X and 11 → 0 (GB 11714-1997).
 * @param first8 digits and capital letters, A = 10 … Z = 35
 * @throws AppError BAD_USER_INPUT for anything but eight such characters
 */
export function organisationCheckDigit(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) {
    throw badInput(
      `An organisation code has 8 digits or capital letters before its check character; got ${excerpt(first8)}. Check the code.`,
      `组织机构代码本体应为 8 位数字或大写字母，实际为 ${excerpt(first8)}。请核对代码。`,
    );
  }
  const sum = organisationWeights.reduce(
    (total, weight, i) => total + weight * parseInt(first8.charAt(i), 36),
    0,
  );
  return '0X987654321'.charAt(sum % 11);
}

/**
 * Check character of a unified social credit code, 31 − Σ cᵢ·3^(i−1) mod 31 with 31 → 0 (GB 32100-2015).
 * @throws AppError BAD_USER_INPUT for anything but 17 characters of `usccAlphabet`
 */
export function usccCheckDigit(first17: string): string {
  const values = [...first17].map((character) => usccAlphabet.indexOf(character));
  if (values.length !== 17 || values.includes(-1)) {
    throw badInput(
      `A unified social credit code has 17 characters of ${usccAlphabet} before its check character; got ${excerpt(first17)}. Check the code.`,
      `统一社会信用代码本体应为 17 位，取自 ${usccAlphabet}，实际为 ${excerpt(first17)}。请核对代码。`,
    );
  }
  const sum = usccWeights.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** Whether the text is a canonical code with both check characters right. */
export const isUscc = (text: string): boolean =>
  form.test(text) &&
  organisationCheckDigit(text.slice(8, 16)) === text.charAt(16) &&
  usccCheckDigit(text.slice(0, 17)) === text.charAt(17);

/**
 * The canonical 18 characters of a unified social credit code (统一社会信用代码, GB 32100-2015), capital letters.
 * Takes small letters, full-width characters and space around.
 * @throws AppError BAD_USER_INPUT when the form or one of the two check characters is wrong
 */
export function parseUscc(text: string): string {
  const code = normalised(text.slice(0, 100)).toUpperCase();
  if (text.length > 100 || !form.test(code)) {
    throw badInput(
      `A unified social credit code has 18 digits and capital letters, none of them I, O, S, V or Z; got ${excerpt(text)}. Copy it from the business licence.`,
      `统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z），实际为 ${excerpt(text)}。请按营业执照填写。`,
    );
  }
  if (!isUscc(code)) {
    const [which, where] =
      organisationCheckDigit(code.slice(8, 16)) === code.charAt(16)
        ? ['the last character (GB 32100)', '第 18 位（GB 32100）']
        : ['character 17 (GB 11714)', '第 17 位（GB 11714）'];
    throw badInput(
      `The check characters of a unified social credit code must fit the rest; got ${excerpt(text)}, where ${which} does not. Compare it with the business licence.`,
      `统一社会信用代码的校验位应与本体相符，实际为 ${excerpt(text)}，其${where}不符。请与营业执照核对。`,
    );
  }
  return code;
}

/**
 * The form shown to the public: the code of an individual business (个体工商户, 92…) stands for a person, so four
 * characters of it are hidden, e.g. 92430524****4KN196; every other code is public and stays whole.
 */
export const maskUscc = (uscc: string): string =>
  uscc.startsWith('92') ? `${uscc.slice(0, 8)}****${uscc.slice(12)}` : uscc;
