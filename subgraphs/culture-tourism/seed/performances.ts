import { chinaInstant } from '#shared/calendar/chinaTime';
import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { richResidue, round, type EnterpriseFact } from '#shared/synthetic/enterprise';
import { organFor } from '#shared/synthetic/inspection';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { PerformanceEntity } from '../src/entities/performance.entity';
import { firms, six } from './business';
import { venuesOf } from './venues';

const titles = [
  '新年音乐会',
  '经典话剧展演',
  '湘剧折子戏',
  '民乐专场',
  '儿童剧专场',
  '合唱音乐会',
  '曲艺晚会',
];

/** Rich firms give an outdoor performance within three days of the world's; all others are spread over five months. */
function performanceOf(
  world: World,
  firm: EnterpriseFact,
  stage: { readonly id: string; readonly capacity: number },
  sequence: number,
): PerformanceEntity {
  const random = draw(world.seed, `performance:${sequence}`, firm.index);
  const openAir = sequence === 2;
  const outdoor = openAir || random.chance(0.2);
  const offset = openAir ? (Math.floor(firm.index / round) % 7) - 3 : random.between(-90, 60);
  const startsOn = addDays(world.date, offset);
  const audienceCap = outdoor ? random.between(8, 80) * 100 : stage.capacity;
  const sold =
    offset < 0 ? random.between(Math.floor(audienceCap / 3), audienceCap) : random.below(audienceCap);
  const number = `${six(firm.index)}-${sequence + 1}`;
  return {
    id: `performance-${number}`,
    title: `${random.pick(titles)}（第${sequence + 1}场）`,
    uscc: firm.uscc,
    venueId: outdoor ? null : stage.id,
    approvals: [
      {
        no: `湘演准〔${startsOn.slice(0, 4)}〕XT${number}号`,
        approvedOn: addDays(startsOn, -random.between(10, 40)),
        organId: organFor(world, 'culture-tourism', firm.village.code).id,
      },
    ],
    audienceCap,
    sold,
    startsAt: chinaInstant(startsOn, random.pick([14 * 60 + 30, 19 * 60 + 30, 20 * 60])),
    startsOn,
    outdoor,
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

/** Two performances of every theatre, one more outdoors of rich firms. */
export function* performanceRows(world: World): Generator<PerformanceEntity> {
  for (const firm of firms(world)) {
    for (const venue of venuesOf(world, firm)) {
      if (venue.kind !== 'THEATRE') continue;
      const count = firm.index % round === richResidue ? 3 : 2;
      for (let sequence = 0; sequence < count; sequence++) yield performanceOf(world, firm, venue, sequence);
    }
  }
}
