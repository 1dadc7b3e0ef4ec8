import { dayInMonth } from '#shared/synthetic/dates';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { WaterReadingEntity } from '../src/entities/waterReading.entity';
import type { WaterSectionEntity } from '../src/entities/waterSection.entity';
import type { WaterSample } from '../src/water/waterClass';
import { sections } from './sections';

/** Whole months before the one of the world's day. */
export const waterMonths = 24;

/** Invented values such as rivers of class Ⅱ and Ⅲ have; one month in twenty phosphorus is a class worse. */
function samplesOf({ waterBody, targetClass }: WaterSectionEntity, random: Draw): WaterSample[] {
  const between = (low: number, high: number, digits: number): number =>
    Number((low + (high - low) * random.next()).toFixed(digits));
  const value = (indicator: WaterSample['indicator'], amount: number): WaterSample => ({
    indicator,
    value: amount,
    detection: 'MEASURED',
  });
  const trace = (indicator: WaterSample['indicator'], limit: number, found: number): WaterSample =>
    random.chance(0.75) ? { indicator, value: limit, detection: 'BELOW_LIMIT' } : value(indicator, found);
  const [low, high] =
    waterBody === 'LAKE' ? [0.008, 0.024] : targetClass === 'III' ? [0.06, 0.18] : [0.03, 0.09];
  return [
    value('PH', between(6.8, 8.2, 1)),
    value('DO', between(6.3, 10.5, 1)),
    value('COD_MN', between(1.1, 3.6, 1)),
    value('NH3_N', between(0.05, 0.42, 2)),
    value('TP', random.chance(0.05) ? between(high, 2 * high, 3) : between(low, high, 3)),
    value('AS', between(0.001, 0.01, 4)),
    trace('CD', 0.0001, between(0.0002, 0.0009, 4)),
    trace('PB', 0.001, between(0.0015, 0.008, 4)),
  ];
}

/** Monthly readings of all sections. */
export function* waterReadingRows(world: World): Generator<WaterReadingEntity> {
  for (const [s, section] of sections.entries()) {
    for (let back = waterMonths; back >= 1; back--) {
      const random = draw(world.seed, 'water-month', s * 1000 + back);
      const sampledOn = dayInMonth(world.date, -back, random.between(3, 10));
      const period = sampledOn.slice(0, 7);
      yield {
        id: `${section.id}-${period}`,
        sectionId: section.id,
        period,
        sampledOn,
        waterBody: section.waterBody,
        targetClass: section.targetClass,
        samples: samplesOf(section, random),
      };
    }
  }
}
