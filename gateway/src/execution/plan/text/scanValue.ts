import { isEnumType, type GraphQLLeafType } from 'graphql';
import type { Scan } from './scan';

/**
 * Reads one value of JSON text. It knows what it expects and accepts that only if JSON.stringify would print it to the letter like this.
 * @returns where the value ends, or -1 for anything else
 */
export type Scanner = (scan: Scan, at: number) => number;

const quote = 34;
const backslash = 92;
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;

/** After a backslash: what JSON.stringify escapes in two characters. */
const escapes = new Set([...'"\\bfnrt'].map((letter) => letter.charCodeAt(0)));

export function textEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== quote) return -1;
  for (let i = at + 1; ; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) return i + 1;
    if (code === backslash) {
      if (!escapes.has(text.charCodeAt(++i))) return -1;
      // Control characters, and NaN past the end.
    } else if (!(code >= 32)) return -1;
  }
}

/** Numbers of at most so many digits are printed as they were read. */
const mostDigits = 15;

const isDigit = (code: number): boolean => code >= zero && code <= nine;

/** A whole number without exponent; not -0. */
function wholeEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) === minus ? at + 1 : at;
  let end = first;
  while (isDigit(text.charCodeAt(end))) end++;
  const digits = end - first;
  if (digits === 0 || digits > mostDigits) return -1;
  if (text.charCodeAt(first) === zero && (digits > 1 || first > at)) return -1;
  return end;
}

/** Any number that has few digits, no exponent, and no zeros that could be left out. */
function numberEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) === minus ? at + 1 : at;
  let end = first;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === first || (text.charCodeAt(first) === zero && end > first + 1)) return -1;
  if (text.charCodeAt(end) !== point) return wholeEnd(text, at);
  const fraction = ++end;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === fraction || text.charCodeAt(end - 1) === zero || end - first > mostDigits) return -1;
  // Below a millionth numbers are printed with an exponent.
  return text.charCodeAt(first) === zero && text.startsWith('00000', fraction) ? -1 : end;
}

const word = (text: string, at: number, wanted: string): number =>
  text.startsWith(wanted, at) ? at + wanted.length : -1;

const booleanEnd = (text: string, at: number): number =>
  text.startsWith('true', at) ? at + 4 : word(text, at, 'false');

/** What may follow a value, so that nothing longer is taken for it. */
const isEnd = (code: number): boolean => code === 44 || code === 125 || code === 93;

const ending =
  (end: (text: string, at: number) => number): Scanner =>
  ({ text }, at) => {
    const to = end(text, at);
    return to >= 0 && isEnd(text.charCodeAt(to)) ? to : -1;
  };

function scalarEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === quote) return textEnd(text, at);
  return code === minus || isDigit(code) ? numberEnd(text, at) : booleanEnd(text, at);
}

const builtIn: ReadonlyMap<string, Scanner> = new Map([
  ['String', ending(textEnd)],
  ['ID', ending((text, at) => (text.charCodeAt(at) === quote ? textEnd(text, at) : wholeEnd(text, at)))],
  ['Int', ending(wholeEnd)],
  ['Float', ending(numberEnd)],
  ['Boolean', ending(booleanEnd)],
]);

/** Text, number or Boolean: what departments' own scalars are here. Lists and objects in them are left to JSON.parse. */
export const anyScalar: Scanner = ending(scalarEnd);

/** A value of a leaf type that is not null; the same as the check of leafKinds.ts lets pass. */
export function leafScanner(type: GraphQLLeafType): Scanner {
  if (!isEnumType(type)) return builtIn.get(type.name) ?? anyScalar;
  const values = new Set(type.getValues().map(({ name }) => `"${name}"`));
  return ({ text }, at) => {
    const to = textEnd(text, at);
    return to >= 0 && values.has(text.slice(at, to)) ? to : -1;
  };
}

/** The very text. */
export const exactly =
  (wanted: string): Scanner =>
  ({ text }, at) =>
    word(text, at, wanted);

export const nullOr =
  (scanner: Scanner): Scanner =>
  (scan, at) =>
    scan.text.startsWith('null', at) ? at + 4 : scanner(scan, at);

export function listScanner(item: Scanner): Scanner {
  return (scan, at) => {
    const { text } = scan;
    if (text.charCodeAt(at) !== 91) return -1;
    if (text.charCodeAt(at + 1) === 93) return at + 2;
    let here = at;
    do {
      here = item(scan, here + 1);
      if (here < 0) return -1;
    } while (text.charCodeAt(here) === 44);
    return text.charCodeAt(here) === 93 ? here + 1 : -1;
  };
}
