import { residentIdCheckDigit } from '#shared/codes/residentId';
import { organisationCheckDigit, usccCheckDigit } from '#shared/codes/uscc';
import { addDays, epochDay } from '#shared/calendar/civilDate';

/** Division 430299 was never assigned, so no real person holds these numbers. */
const unassignedDivision = '430299';
const firstBirth = '1935-01-01';
/** 1935-01-01 … 2020-12-31. */
const birthDays = epochDay('2020-12-31') - epochDay(firstBirth) + 1;
/** Has no factor in common with birthDays, so that neighbours are born far apart and every (day, sequence) comes once. */
const stride = 7919;

/** Resident ID of index i (GB 11643): a bijection, so that numbers are unique by construction. i < 500 × birthDays. */
export function residentIdOf(index: number, sex: 'MALE' | 'FEMALE'): string {
  const round = Math.floor(index / birthDays);
  if (round >= 500)
    throw new Error(`There are ${500 * birthDays} synthetic resident IDs; index ${index} is beyond them.`);
  const birth = addDays(firstBirth, (index * stride) % birthDays).replaceAll('-', '');
  const sequence = String(2 * round + (sex === 'MALE' ? 1 : 0)).padStart(3, '0');
  const first17 = unassignedDivision + birth + sequence;
  return first17 + residentIdCheckDigit(first17);
}

/** Unified social credit code (GB 32100) of index i: organisation codes begin with XT, a block that is not in use. i < 1 million. */
export function usccOf(category: '91' | '92' | '93', county6: string, index: number): string {
  const organisation = 'XT' + String(index).padStart(6, '0');
  const first17 = category + county6 + organisation + organisationCheckDigit(organisation);
  return first17 + usccCheckDigit(first17);
}

/** A bijection on 32 bits: opaque numbers that do not tell their order. */
function opaque(index: number): number {
  let h = (index + 0x9e3779b9) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Opaque key of a person; never the resident ID. */
export const personIdOf = (index: number): string => `p${opaque(index).toString(36).padStart(7, '0')}`;

export const householdIdOf = (index: number): string =>
  `h${opaque(index ^ 0x5bd1e995)
    .toString(36)
    .padStart(7, '0')}`;

/** Mobile number of index i, from the prefix 154, which no operator has been given. */
export const mobilePhoneOf = (index: number): string =>
  `154${String(opaque(index) % 100_000_000).padStart(8, '0')}`;

/** Enforcement certificate of officer i: eleven digits in the unassigned division. */
export const certNoOf = (index: number): string => unassignedDivision + String(index).padStart(5, '0');
