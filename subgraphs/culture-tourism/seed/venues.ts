import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import type { EnterpriseFact } from '#shared/synthetic/enterprise';
import { brandName } from '#shared/synthetic/names';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { RealNameDayEntity } from '../src/entities/realNameDay.entity';
import type { VenueEntity } from '../src/entities/venue.entity';
import { businessesOf, firms, isVenue, six, type VenueKind } from './business';
import { licenceOf } from './licences';

interface Kind {
  readonly suffix: string;
  readonly capacity: readonly [number, number];
  readonly hours: readonly (readonly [string, string])[];
  /** Hours that break the rule for the kind, which one venue in ten gives. */
  readonly illegal: readonly (readonly [string, string])[];
}

const kinds: Readonly<Record<VenueKind, Kind>> = {
  INTERNET_CAFE: {
    suffix: '网咖',
    capacity: [40, 220],
    hours: [
      ['08:00', '24:00'],
      ['09:00', '23:30'],
    ],
    illegal: [
      ['00:00', '24:00'],
      ['09:00', '02:00'],
    ],
  },
  KTV: {
    suffix: '量贩歌城',
    capacity: [60, 400],
    hours: [
      ['12:00', '02:00'],
      ['18:00', '01:30'],
    ],
    illegal: [['18:00', '04:00']],
  },
  GAME_ARCADE: {
    suffix: '电玩城',
    capacity: [50, 300],
    hours: [['09:30', '22:30']],
    illegal: [['07:00', '22:00']],
  },
  SCRIPT_GAMES: { suffix: '剧本推理馆', capacity: [15, 80], hours: [['10:00', '02:00']], illegal: [] },
  THEATRE: { suffix: '剧场', capacity: [150, 1200], hours: [['09:00', '22:30']], illegal: [] },
};

function hoursOf(kind: Kind, random: Draw): readonly [string, string] {
  const breaking = random.chance(0.1);
  return random.pick(breaking && kind.illegal.length > 0 ? kind.illegal : kind.hours);
}

export const venueIdOf = (firm: number, place: number): string => `venue-${six(firm)}-${place + 1}`;

/** Venues of a firm: one for each of its businesses that has premises. */
export function* venuesOf(world: World, firm: EnterpriseFact): Generator<VenueEntity & { kind: VenueKind }> {
  for (const [place, business] of businessesOf(firm).entries()) {
    if (!isVenue(business)) continue;
    const kind = kinds[business];
    const random = draw(world.seed, `venue:${business}`, firm.index);
    const [openFrom, openTo] = hoursOf(kind, random);
    yield {
      id: venueIdOf(firm.index, place),
      kind: business,
      name: brandName(random) + kind.suffix,
      uscc: firm.uscc,
      licenceNo: licenceOf(world, firm, business)?.no ?? null,
      capacity: random.between(...kind.capacity),
      openFrom,
      openTo,
      regionCode: firm.village.code,
      ...regionSegments(firm.village.code),
    };
  }
}

export function* venueRows(world: World): Generator<VenueEntity> {
  for (const firm of firms(world)) yield* venuesOf(world, firm);
}

/** Days for which the numbers of the identity registers are kept. */
export const registerDays = 60;

/** Every internet café registered visitors on each of the 60 days before the world's. */
export function* realNameRows(world: World): Generator<RealNameDayEntity> {
  for (const firm of firms(world)) {
    for (const { id, kind, capacity } of venuesOf(world, firm)) {
      if (kind !== 'INTERNET_CAFE') continue;
      const random = draw(world.seed, 'real-name', firm.index);
      for (let back = registerDays; back >= 1; back--) {
        const day = addDays(world.date, -back);
        const registered = random.between(Math.floor(capacity / 4), capacity * 2);
        yield { id: `${id}:${day}`, venueId: id, day, registered, refused: random.between(0, 6) };
      }
    }
  }
}
