import {
  enterprise,
  faultResidues,
  firmsOf,
  nthFaultFirm,
  nthFirm,
  richResidue,
  round,
} from '#shared/synthetic/enterprise';
import type { EnterpriseFact } from '#shared/synthetic/enterprise';
import { doubleFinesOf } from '#shared/synthetic/case';
import { sharedActs } from '#shared/synthetic/faults';
import type { World } from '#shared/synthetic/world';

export const venueKinds = ['INTERNET_CAFE', 'KTV', 'GAME_ARCADE', 'SCRIPT_GAMES', 'THEATRE'] as const;
export type VenueKind = (typeof venueKinds)[number];
/** What a firm does that culture and tourism has to do with. */
export type Business = VenueKind | 'TRAVEL_AGENCY' | 'PUBLICATIONS' | 'FILM_SCREENING' | 'ART_FILING';

export const isVenue = (business: Business): business is VenueKind =>
  (venueKinds as readonly string[]).includes(business);

/** Classes of GB/T 4754 that say what a firm does. */
const byIndustry: Readonly<Record<string, Business>> = {
  '9011': 'KTV',
  '9012': 'GAME_ARCADE',
  '9013': 'INTERNET_CAFE',
  '7291': 'TRAVEL_AGENCY',
};

/** The others do something beside their main trade, by their place in the round. */
const byResidue: Readonly<Record<number, Business>> = {
  3: 'KTV',
  8: 'INTERNET_CAFE',
  11: 'GAME_ARCADE',
  16: 'TRAVEL_AGENCY',
  19: 'THEATRE',
  23: 'SCRIPT_GAMES',
  27: 'FILM_SCREENING',
  31: 'TRAVEL_AGENCY',
  35: 'ART_FILING',
};

const everything: readonly Business[] = ['KTV', 'THEATRE', 'INTERNET_CAFE', 'TRAVEL_AGENCY', 'PUBLICATIONS'];

/** Every fifth round has one entertainment venue that is punished again and again. */
const repeaterStride = 5 * round;
const repeaterResidue = 3;
export const repeaterCount = (world: World): number => Math.floor(world.volume.enterprises / repeaterStride);
export const nthRepeater = (n: number): number => n * repeaterStride + repeaterResidue;
const isRepeater = (index: number): boolean => index % repeaterStride === repeaterResidue;

/** Businesses of a firm, in a fixed order: the place in it is part of identifiers. */
export function businessesOf({ index, industry, kind }: EnterpriseFact): readonly Business[] {
  const residue = index % round;
  if (residue === richResidue) return everything;
  if (residue === faultResidues.doubleFine) return ['INTERNET_CAFE'];
  if (isRepeater(index)) return ['KTV'];
  const business = byIndustry[industry] ?? byResidue[residue] ?? 'PUBLICATIONS';
  // Travel agencies are legal persons (旅行社条例 art. 6).
  return [business === 'TRAVEL_AGENCY' && kind !== 'LIMITED_COMPANY' ? 'PUBLICATIONS' : business];
}

/** Firms fined twice for admitting minors: the double fines that concern a venue of this department. */
function minorsFirms(world: World): readonly number[] {
  const acts = sharedActs();
  return doubleFinesOf(world, 'culture-tourism')
    .filter((n) => acts[n % acts.length]?.actGroup === 'MINORS_PROTECTION')
    .map((n) => nthFaultFirm(faultResidues.doubleFine, n));
}

/** Firms of which culture and tourism has a licence or a venue. */
export function* firms(world: World): Generator<EnterpriseFact> {
  const own = firmsOf(world, 'culture-tourism');
  for (let n = 0; n < own; n++) yield enterprise(world, nthFirm('culture-tourism', n));
  for (const index of minorsFirms(world)) yield enterprise(world, index);
}

export const six = (index: number): string => String(index).padStart(6, '0');
