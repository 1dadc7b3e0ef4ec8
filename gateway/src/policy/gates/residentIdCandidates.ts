/** What a value tells of the resident ID it is derived from: access__Part of the SDL. */
export type Part = 'BIRTH_DATE' | 'BIRTH_YEAR' | 'AGE_BAND' | 'SEX' | 'DIVISION';

/** Fewer candidates than these are a list that can be tried out. */
export const leastCandidates = 1000;

/** Of GB 11643-1999 (ISO 7064 MOD 11-2): digits of the division and the birth date, then three of the sequence. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whoever asks knows of most people that they are registered in one city: about ten county-level divisions. */
const cityDivisions = [
  '430202',
  '430203',
  '430204',
  '430211',
  '430212',
  '430223',
  '430224',
  '430225',
  '430281',
  '430271',
];
const knownDivision = ['430281'];

/** People who are asked about were born within these years. */
const firstYear = 1930;
const lastYear = 2010;
const anyYear = 1985;
const yearsOfBand = 10;

function* birthDates(from: number, to: number): Generator<string> {
  const last = Date.UTC(to, 11, 31);
  for (let day = Date.UTC(from, 0, 1); day <= last; day += 86_400_000) {
    yield new Date(day).toISOString().slice(0, 10).replaceAll('-', '');
  }
}

function datesOf(parts: ReadonlySet<Part>): Iterable<string> {
  if (parts.has('BIRTH_DATE')) return [`${anyYear}0615`];
  if (parts.has('BIRTH_YEAR')) return birthDates(anyYear, anyYear);
  if (parts.has('AGE_BAND')) return birthDates(anyYear, anyYear + yearsOfBand - 1);
  return birthDates(firstYear, lastYear);
}

/** How many of the digit strings, standing at this place of the number, add each remainder of 11 to its check sum. */
function remainders(strings: Iterable<string>, place: number): readonly number[] {
  const counts = new Array<number>(11).fill(0);
  for (const digits of strings) {
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
      sum += Number(digits[index]) * (weights[place + index] ?? 0);
    }
    counts[sum % 11] = (counts[sum % 11] ?? 0) + 1;
  }
  return counts;
}

/**
 * How many resident IDs are left to somebody who sees the last four characters and knows these parts, for the average person:
 * 2,692 with the division, 33 with the birth year as well, 1 with the birth date. The sequence and the check character are
 * visible, so that the latter rules out ten of eleven dates, and the sex is told by the mask itself.
 */
export function candidatesOf(parts: ReadonlySet<Part>): number {
  const divisions = remainders(parts.has('DIVISION') ? knownDivision : cityDivisions, 0);
  const dates = remainders(datesOf(parts), 6);
  const together = new Array<number>(11).fill(0);
  divisions.forEach((some, left) => {
    dates.forEach((count, right) => {
      together[(left + right) % 11] = (together[(left + right) % 11] ?? 0) + some * count;
    });
  });
  // A person falls into a class as often as the class is large.
  const all = together.reduce((sum, count) => sum + count, 0);
  return together.reduce((sum, count) => sum + count * count, 0) / all;
}
