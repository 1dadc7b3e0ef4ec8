import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { HeritageSiteEntity } from '../src/entities/heritageSite.entity';

export const heritageSiteCount = (world: World): number => ({ s: 60, m: 300, l: 1000 })[world.size];

/** Invented sites: names and coordinates mean no real place. */
export function* heritageSiteRows(world: World): Generator<HeritageSiteEntity> {
  for (let n = 0; n < heritageSiteCount(world); n++) {
    const random = draw(world.seed, 'heritage-site', n);
    const village = random.pick(world.places.villages);
    yield {
      id: `heritage-${String(n + 1).padStart(5, '0')}`,
      name: `示范文物点${n + 1}号`,
      level: random.weighted([
        ['NATIONAL', 3],
        ['PROVINCIAL', 12],
        ['CITY', 25],
        ['COUNTY', 60],
      ]),
      kind: random.weighted([
        ['ANCIENT_SITE', 20],
        ['ANCIENT_TOMB', 20],
        ['ANCIENT_BUILDING', 35],
        ['GROTTO_AND_CARVING', 5],
        ['MODERN_SITE', 20],
      ]),
      announcedOn: addDays(world.date, -random.between(500, 12_000)),
      lon: Number((112.95 + 1.1 * random.next()).toFixed(5)),
      lat: Number((26.1 + 1.85 * random.next()).toFixed(5)),
      regionCode: village.code,
      ...regionSegments(village.code),
    };
  }
}
