import { addDays, addMonths } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { richResidue, round, type EnterpriseFact } from '#shared/synthetic/enterprise';
import { organFor } from '#shared/synthetic/inspection';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import { openEnd, type CultureLicenceEntity } from '../src/entities/cultureLicence.entity';
import { businessesOf, firms, six, type Business } from './business';

interface Kind {
  readonly kind: string;
  /** Years of validity; null where no term is set. */
  readonly years: number | null;
  /** Numbers in forms in use, in blocks marked XT that nobody holds (430299 is no division). */
  readonly no: (year: string, sequence: string) => string;
}

const entertainment: Kind = { kind: 'ENTERTAINMENT', years: 2, no: (_, sequence) => `430299${sequence}` };

const kinds: Readonly<Record<Business, Kind | null>> = {
  KTV: entertainment,
  GAME_ARCADE: entertainment,
  INTERNET_CAFE: { kind: 'NETWORK_CULTURE', years: 3, no: (year, s) => `湘网文〔${year}〕XT${s}号` },
  SCRIPT_GAMES: null,
  THEATRE: { kind: 'PERFORMANCE', years: 2, no: (year, s) => `湘演〔${year}〕XT${s}号` },
  TRAVEL_AGENCY: { kind: 'TRAVEL_AGENCY', years: null, no: (_, s) => `L-HUN-XT${s}` },
  PUBLICATIONS: { kind: 'PUBLICATIONS', years: 5, no: (_, s) => `新出发湘零字第XT${s}号` },
  FILM_SCREENING: { kind: 'FILM_SCREENING', years: 3, no: (_, s) => `湘影放字第XT${s}号` },
  ART_FILING: { kind: 'ART_FILING', years: null, no: (_, s) => `湘艺备字XT${s}号` },
};

/** Most licences last; some end within 90 days, some have ended. */
function lastDay(world: World, years: number, random: Draw): string {
  const share = random.next();
  if (share < 0.08) return addDays(world.date, -random.between(1, 150));
  if (share < 0.2) return addDays(world.date, random.between(1, 90));
  return addDays(world.date, random.between(91, years * 365 - 1));
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** The licence of a firm for a business; null for kinds that need none. */
export function licenceOf(
  world: World,
  firm: EnterpriseFact,
  business: Business,
): CultureLicenceEntity | null {
  const kind = kinds[business];
  if (!kind) return null;
  const random = draw(world.seed, `culture-licence:${business}`, firm.index);
  const standing = random.weighted([
    ['GRANTED', 96],
    ['SUSPENDED', 2],
    ['REVOKED', 1],
    ['CANCELLED', 1],
  ]);
  const validTo = kind.years === null ? null : lastDay(world, kind.years, random);
  const earliest = addDays(firm.foundedOn, 30);
  const validFrom =
    validTo === null || kind.years === null
      ? later(earliest, addDays(world.date, -random.between(160, 4000)))
      : later(earliest, addDays(addMonths(validTo, -12 * kind.years), 1));
  return {
    no: kind.no(validFrom.slice(0, 4), six(firm.index)),
    kind: kind.kind,
    uscc: firm.uscc,
    organId: organFor(world, 'culture-tourism', firm.village.code).id,
    validFrom,
    validTo,
    endsOn: validTo ?? openEnd,
    standing: firm.index % round === richResidue ? 'GRANTED' : standing,
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

export function* licenceRows(world: World): Generator<CultureLicenceEntity> {
  for (const firm of firms(world)) {
    for (const business of businessesOf(firm)) {
      const licence = licenceOf(world, firm, business);
      if (licence) yield licence;
    }
  }
}
