const longest = 40;

/** Control and format characters: they could turn or hide the words around them. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What looks like a resident ID (GB 11643: birth date within) or a mobile number, in whatever place it was given. */
const personal =
  /\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]|(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/g;

/**
 * The beginning of a wrong value, in quotation marks, fit for an error message: 40 characters at most, nothing
 * invisible. Not for personal data: such a value is described, never repeated; one that came by mistake shows asterisks.
 */
export function excerpt(text: string): string {
  const shown = text
    .slice(0, 4 * longest)
    .normalize('NFKC')
    .replace(personal, (number) => '*'.repeat(number.length));
  const characters = [...shown.replace(invisible, '\uFFFD')];
  const whole = characters.length <= longest && text.length <= 4 * longest;
  return whole ? `"${characters.join('')}"` : `"${characters.slice(0, longest).join('')}…"`;
}

/** Full-width forms become half-width (Unicode NFKC) and the space around goes. */
export const normalised = (text: string): string => text.normalize('NFKC').trim();
