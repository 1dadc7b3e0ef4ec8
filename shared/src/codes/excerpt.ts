const longest = 40;

/** Control and format characters: they could turn or hide the words around them. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The beginning of a wrong value, in quotation marks, fit for an error message: 40 characters at most, nothing
 * invisible. Not for personal data: such a value is described, never repeated.
 */
export function excerpt(text: string): string {
  const characters = [...text.slice(0, 4 * longest).replace(invisible, '\uFFFD')];
  const whole = characters.length <= longest && text.length <= 4 * longest;
  return whole ? `"${characters.join('')}"` : `"${characters.slice(0, longest).join('')}…"`;
}

/** Full-width forms become half-width (Unicode NFKC) and the space around goes. */
export const normalised = (text: string): string => text.normalize('NFKC').trim();
