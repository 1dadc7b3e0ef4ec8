import { badInput } from '#shared/errors/appError';

/**
 * A text as it is kept: without space around.
 * @throws AppError BAD_USER_INPUT for an empty or too long one
 */
export function requiredText(name: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed.length >= 1 && trimmed.length <= longest) return trimmed;
  throw badInput(
    `"${name}" must have 1 to ${longest} characters, got ${trimmed.length}. Say it in so many.`,
    `"${name}" 应为 1 至 ${longest} 个字符，实际为 ${trimmed.length} 个。请据此填写。`,
  );
}

/** The same for a text that may be left out. */
export const optionalText = (
  name: string,
  text: string | null | undefined,
  longest: number,
): string | null => (text == null || text.trim() === '' ? null : requiredText(name, text, longest));

/** @throws AppError BAD_USER_INPUT outside the range */
export function requiredNumber(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badInput(
    `"${name}" must be between ${least} and ${most}, got ${value}. Ask for a number in that range.`,
    `"${name}" 须在 ${least} 至 ${most} 之间，实际为 ${value}。请在此范围内填写。`,
  );
}

/** Longest texts, in characters. */
export const longest = { legalBasis: 500, matter: 128, note: 1000, findings: 980 } as const;
