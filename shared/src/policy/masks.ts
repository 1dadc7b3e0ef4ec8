import { doubleSurnames, maskName } from '#shared/codes/personName';
import { maskUscc } from '#shared/codes/uscc';

/** Masks are bound to the semantic scalar, so that all departments mask alike and two masks never add up. */
export const maskKinds = [
  'RESIDENT_ID',
  'MOBILE_PHONE',
  'PERSON_NAME',
  'ADDRESS',
  'BANK_CARD',
  'INDIVIDUAL_USCC',
] as const;
export type MaskKind = (typeof maskKinds)[number];

interface Mask {
  /** The value as those without clear access see it. Of a value that has not the form of its kind, nothing is shown. */
  readonly apply: (value: string) => string;
  /** What every masked value looks like, and no clear one does: the gateway asserts it. */
  readonly shape: RegExp;
}

/** As many stars as the kind has characters, and the last four, of values of that form. */
function lastFour(length: number, clear: RegExp, ending: string): Mask {
  const stars = '*'.repeat(length - 4);
  const shape = new RegExp(`^\\*{${length - 4}}(?:${ending}|\\*{4})$`);
  return {
    apply: (value) => (shape.test(value) ? value : stars + (clear.test(value) ? value.slice(-4) : '****')),
    shape,
  };
}

/** What must not stand before the village of a masked address: numbers of houses, buildings and rooms. */
const closer = '0-9０-９号栋幢座室\\n\\r*';
const village = '村|社区|居委会';
const longestVillage = 60;

const upToVillage = new RegExp(`^[^${closer}]{0,${longestVillage}}?(?:${village})`, 'u');

/** To the village or community; an address that names neither, or names it after the house, shows nothing. */
function maskedAddress(address: string): string {
  const [shown] = upToVillage.exec(address) ?? [''];
  return `${shown}****`;
}

/**
 * What each kind shows: the last four digits at most. Six and four digits of a resident ID (GB 11643-1999) would leave 2,692
 * candidates, with the birth year 33: gateway/src/policy/gates/maskBudget.ts counts them. A masked value masked again is the
 * same.
 */
export const masks: Readonly<Record<MaskKind, Mask>> = {
  RESIDENT_ID: lastFour(18, /^\d{17}[\dX]$/, '\\d{3}[\\dX]'),
  MOBILE_PHONE: lastFour(11, /^\d{11}$/, '\\d{4}'),
  /** 12 to 19 digits (ISO/IEC 7812-1); how many is not told. */
  BANK_CARD: lastFour(19, /^\d{12,19}$/, '\\d{4}'),
  PERSON_NAME: {
    apply: maskName,
    shape: new RegExp(`^(?:${[...doubleSurnames].join('|')}|[^*])?\\*+$`, 'u'),
  },
  ADDRESS: {
    apply: maskedAddress,
    shape: new RegExp(`^(?:[^${closer}]{0,${longestVillage}}(?:${village}))?\\*{4}$`, 'u'),
  },
  /**
   * Unified social credit codes of individual businesses (92…) stand for a natural person's trade and are shown as the
   * official lists show them; those of all other organisations are public.
   */
  INDIVIDUAL_USCC: {
    apply: maskUscc,
    shape: /^(?!92)[0-9A-Z]{18}$|^92[0-9A-Z]{6}\*{4}[0-9A-Z]{6}$/,
  },
};
