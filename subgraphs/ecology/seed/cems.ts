import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { CemsReadingEntity } from '../src/entities/cemsReading.entity';
import { instantOf, lastHour } from './hours';
import { sourcePlans } from './sourcePlan';

/** Raw values are kept for three days. */
export const cemsHours = 72;

/** Most hours lie well below the limit; a few exceed it, and now and then the instrument is serviced. */
function measured(limit: number, random: Draw): Pick<CemsReadingEntity, 'value' | 'flag'> {
  if (random.chance(0.01)) return { value: null, flag: 'MAINTENANCE' };
  const share = random.chance(0.004) ? 1 + 0.4 * random.next() : 0.25 + 0.6 * random.next();
  return { value: Math.round(limit * share * 100) / 100, flag: random.chance(0.005) ? 'INVALID' : 'VALID' };
}

/** Hourly values of the outlets that report by themselves, for each pollutant their permit limits. */
export function* cemsRows(world: World): Generator<CemsReadingEntity> {
  const last = lastHour(world);
  let series = 0;
  for (const { outlets, limits } of sourcePlans(world)) {
    for (const { id: outletId, code, online } of outlets) {
      if (!online) continue;
      for (const { pollutant, concentration, unit } of limits.filter((limit) => limit.outletCode === code)) {
        const random = draw(world.seed, 'ecology-cems', series++);
        for (let hour = last - cemsHours + 1; hour <= last; hour++) {
          const id = `${outletId}-${pollutant}-${hour}`;
          yield { id, outletId, at: instantOf(hour), pollutant, unit, ...measured(concentration, random) };
        }
      }
    }
  }
}
