import type { WaterReadingResolvers } from '../generated/types';
import { meetsTarget, valuesOf, verdictOf } from '../water/monthlyReading';

export const WaterReading: WaterReadingResolvers = {
  waterClass: (row) => verdictOf(row).waterClass,
  decisive: (row) => verdictOf(row).decisive,
  meetsTarget: (row) => meetsTarget(row),
  indicators: (row) => valuesOf(row),
};
