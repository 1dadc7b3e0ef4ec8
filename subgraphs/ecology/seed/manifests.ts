import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { enterprise, firmsOf, nthFirm, richResidue, round } from '#shared/synthetic/enterprise';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { HazWasteManifestEntity } from '../src/entities/hazWasteManifest.entity';

/** Common categories of the national list of hazardous wastes (国家危险废物名录). */
const wasteCodes = ['HW06', 'HW08', 'HW12', 'HW17', 'HW34', 'HW49'] as const;

const rounds = (world: World): number => Math.floor(world.volume.enterprises / round);

export const manifestCount = (world: World): number => Math.floor(firmsOf(world, 'ecology') * 0.9);

/** The first manifests are those of the firms that all departments know; the others are spread over all. */
const generatorOf = (world: World, m: number): number =>
  m < rounds(world) ? m * round + richResidue : nthFirm('ecology', (m * 11) % firmsOf(world, 'ecology'));

/** Manifest m: three different firms of the department. */
export function manifestRow(world: World, m: number): HazWasteManifestEntity {
  const firms = firmsOf(world, 'ecology');
  const random = draw(world.seed, 'ecology-manifest', m);
  const generator = enterprise(world, generatorOf(world, m));
  const other = (from: number, taken: readonly number[]): number => {
    let n = from % firms;
    while (taken.includes(nthFirm('ecology', n))) n = (n + 1) % firms;
    return nthFirm('ecology', n);
  };
  const carrier = other(m * 17 + 3, [generator.index]);
  const receiver = other(m * 29 + 11, [generator.index, carrier]);
  const shippedOn = addDays(world.date, -random.between(1, 720));
  const received = addDays(shippedOn, random.between(0, 3));
  return {
    no: `${shippedOn.slice(0, 4)}4302${String(m + 1).padStart(6, '0')}`,
    generatorUscc: generator.uscc,
    carrierUscc: enterprise(world, carrier).uscc,
    receiverUscc: enterprise(world, receiver).uscc,
    wasteCode: random.pick(wasteCodes),
    tons: random.between(50, 30_000) / 1000,
    shippedOn,
    receivedOn: received < world.date ? received : null,
    regionCode: generator.village.code,
    ...regionSegments(generator.village.code),
  };
}

export function* manifestRows(world: World): Generator<HazWasteManifestEntity> {
  for (let m = 0; m < manifestCount(world); m++) yield manifestRow(world, m);
}
