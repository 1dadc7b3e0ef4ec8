import { regionSegments } from '#shared/codes/regionCode';
import { enterprise, richResidue, round } from '#shared/synthetic/enterprise';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { ScenicAreaEntity } from '../src/entities/scenicArea.entity';
import { six } from './business';

/** Every rich firm runs a scenic area. */
export const scenicAreaCount = (world: World): number => Math.floor(world.volume.enterprises / round);

export function scenicArea(world: World, n: number): ScenicAreaEntity {
  const firm = enterprise(world, n * round + richResidue);
  const random = draw(world.seed, 'scenic-area', n);
  const maxInstant = random.between(8, 80) * 250;
  return {
    id: `scenic-${six(n + 1)}`,
    name: `示范景区${n + 1}号`,
    grade: random.weighted([
      ['A', 10],
      ['AA', 20],
      ['AAA', 40],
      ['AAAA', 25],
      ['AAAAA', 5],
    ]),
    maxInstant,
    maxDaily: maxInstant * random.between(2, 4),
    uscc: firm.uscc,
    ticketing: random.pick(['FREE', 'TICKET', 'RESERVATION']),
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

export function* scenicAreaRows(world: World): Generator<ScenicAreaEntity> {
  for (let n = 0; n < scenicAreaCount(world); n++) yield scenicArea(world, n);
}
