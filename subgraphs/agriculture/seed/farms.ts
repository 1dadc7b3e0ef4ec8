import { regionSegments } from '#shared/codes/regionCode';
import { brandName } from '#shared/synthetic/names';
import { person } from '#shared/synthetic/person';
import type { Place } from '#shared/synthetic/places';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { FarmEntity } from '../src/entities/farm.entity';
import type { PlotEntity } from '../src/entities/plot.entity';
import { firmAt, groupCount, richPlace } from './firms';
import { serial } from './serial';

export type Species = 'RICE' | 'VEGETABLE' | 'PIG' | 'CATTLE' | 'CHICKEN' | 'FISH';

interface SpeciesFact {
  readonly kind: 'CROP' | 'LIVESTOCK' | 'POULTRY' | 'AQUACULTURE';
  readonly noun: string;
  /** Animals kept, at least and at most; null where they are not counted by the head. */
  readonly head: readonly [number, number] | null;
  readonly use: string;
}

export const speciesFacts: Readonly<Record<Species, SpeciesFact>> = {
  RICE: { kind: 'CROP', noun: '水稻种植基地', head: null, use: 'PADDY' },
  VEGETABLE: { kind: 'CROP', noun: '蔬菜种植基地', head: null, use: 'DRY_FIELD' },
  PIG: { kind: 'LIVESTOCK', noun: '生猪养殖场', head: [40, 4000], use: 'FACILITY' },
  CATTLE: { kind: 'LIVESTOCK', noun: '肉牛养殖场', head: [10, 300], use: 'FACILITY' },
  CHICKEN: { kind: 'POULTRY', noun: '肉鸡养殖场', head: [500, 40_000], use: 'FACILITY' },
  FISH: { kind: 'AQUACULTURE', noun: '水产养殖场', head: null, use: 'POND' },
};

/** Places of a group whose firms farm; the first is the one that all departments know. */
const farmingPlaces = [richPlace, 5, 10] as const;
const firmFarms = (world: World): number => groupCount(world) * farmingPlaces.length;
export const farmCount = (world: World): number => firmFarms(world) + Math.ceil(world.volume.persons / 80);
export const farmIdOf = (f: number): string => `farm-${serial(f, 6)}`;

const animals = ['PIG', 'CHICKEN', 'CATTLE'] as const;
const others = ['RICE', 'VEGETABLE', 'FISH'] as const;

interface Keeper {
  readonly ownerPersonId: string;
  readonly uscc: string | null;
  readonly village: Place;
  readonly species: Species;
}

function keeperOf(world: World, f: number, random: Draw): Keeper {
  if (f < firmFarms(world)) {
    const group = Math.floor(f / farmingPlaces.length);
    const place = farmingPlaces[f % farmingPlaces.length] ?? richPlace;
    const { legalRepId, uscc, village } = firmAt(world, group, place);
    const species = place === richPlace ? 'PIG' : place === 5 ? animals[group % 3] : others[group % 3];
    return { ownerPersonId: legalRepId, uscc, village, species: species ?? 'PIG' };
  }
  const { id, village } = person(world, (f * 37 + 11) % world.volume.persons);
  const species = random.weighted<Species>([
    ['RICE', 34],
    ['VEGETABLE', 22],
    ['PIG', 20],
    ['CHICKEN', 12],
    ['FISH', 8],
    ['CATTLE', 4],
  ]);
  return { ownerPersonId: id, uscc: null, village, species };
}

/** Farm f: those of firms first, then those of households. */
export function farm(world: World, f: number): FarmEntity & { readonly species: Species } {
  const random = draw(world.seed, 'farm', f);
  const { species, village, ...keeper } = keeperOf(world, f, random);
  const { kind, noun, head } = speciesFacts[species];
  return {
    id: farmIdOf(f),
    ...keeper,
    name: village.name + brandName(random) + noun,
    kind,
    species,
    // Few large, many small.
    head: head ? Math.round(head[0] + (head[1] - head[0]) * Math.pow(random.next(), 3)) : null,
    regionCode: village.code,
    ...regionSegments(village.code),
  };
}

export function* farmRows(world: World): Generator<FarmEntity> {
  for (let f = 0; f < farmCount(world); f++) yield farm(world, f);
}

const plotsOf = (f: number): number => 1 + (f % 3);

export const plotCount = (world: World): number => farmCount(world) * 2;

export function* plotRows(world: World): Generator<PlotEntity> {
  for (let f = 0; f < farmCount(world); f++) {
    const { id, species } = farm(world, f);
    const random = draw(world.seed, 'plot', f);
    for (let k = 0; k < plotsOf(f); k++) {
      yield {
        id: `${id}-${k + 1}`,
        farmId: id,
        areaMu: random.between(4, 400) / 4,
        use: speciesFacts[species].use,
      };
    }
  }
}
