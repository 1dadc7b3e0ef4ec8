import type { WaterReadingEntity } from '../entities/waterReading.entity';
import { classOf, keeps, waterClassOf, waterClasses, type WaterBody, type WaterSample } from './waterClass';

type Reading = Pick<WaterReadingEntity, 'samples' | 'waterBody' | 'targetClass'>;

const bodyOf = ({ waterBody }: Reading): WaterBody => (waterBody === 'LAKE' ? 'LAKE' : 'RIVER');

/** Class of a stored month and the indicators that put it there. */
export const verdictOf = (reading: Reading) => waterClassOf(reading.samples, bodyOf(reading));

/** Whether a stored month keeps the target of its section; null without a target. */
export function meetsTarget(reading: Reading): boolean | null {
  const target = waterClasses.find((waterClass) => waterClass === reading.targetClass);
  return target ? keeps(verdictOf(reading).waterClass, target) : null;
}

/** Values as they are shown, each with its own class. */
export const valuesOf = (reading: Reading) =>
  reading.samples.map((sample: WaterSample) => ({
    ...sample,
    unit: sample.indicator === 'PH' ? null : 'mg/L',
    waterClass: classOf(sample, bodyOf(reading)),
  }));
