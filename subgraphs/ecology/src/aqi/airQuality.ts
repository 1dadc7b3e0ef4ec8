import { tableOf, type AirPollutant, type AqiStandard, type AqiTable } from './standard';

/** Micrograms per cubic metre, carbon monoxide in milligrams; null where nothing was measured. */
export type Concentrations = Readonly<Record<AirPollutant, number | null>>;

export interface SubIndex {
  readonly pollutant: AirPollutant;
  readonly value: number;
}

export type AirQualityLevel = 'EXCELLENT' | 'GOOD' | 'LIGHT' | 'MODERATE' | 'HEAVY' | 'SEVERE';

export interface AirQuality {
  readonly standard: AqiStandard;
  /** 0 to 500. */
  readonly aqi: number;
  readonly level: AirQualityLevel;
  /** None when the index is 50 or less. */
  readonly primaryPollutants: AirPollutant[];
  readonly iaqi: SubIndex[];
}

const order: readonly AirPollutant[] = ['PM25', 'PM10', 'O3_1H', 'O3_8H', 'NO2', 'SO2', 'CO'];

/** Quotients of decimals come out a hair above whole numbers, which rounding up would turn into the next. */
const hair = 1e-9;

/**
 * Sub-index of a concentration: straight lines between the points of the table, rounded up. Beyond a
 * full row it stays at the greatest index; beyond a row that ends early there is none.
 */
export function subIndex(table: AqiTable, pollutant: AirPollutant, concentration: number): number | null {
  const points = table.breakpoints[pollutant];
  const upper = points.findIndex((point, i) => i > 0 && concentration <= point);
  if (upper < 0) return points.length === table.indexes.length ? (table.indexes.at(-1) ?? null) : null;
  const [low, high] = [points[upper - 1] ?? 0, points[upper] ?? 0];
  const [indexLow, indexHigh] = [table.indexes[upper - 1] ?? 0, table.indexes[upper] ?? 0];
  const exact = ((indexHigh - indexLow) * (concentration - low)) / (high - low) + indexLow;
  return Math.max(0, Math.ceil(exact - hair));
}

/** Grade of an index (HJ 633-2012, table 2). */
export function levelOf(aqi: number): AirQualityLevel {
  if (aqi <= 50) return 'EXCELLENT';
  if (aqi <= 100) return 'GOOD';
  if (aqi <= 150) return 'LIGHT';
  if (aqi <= 200) return 'MODERATE';
  return aqi <= 300 ? 'HEAVY' : 'SEVERE';
}

/**
 * Index of an hour: the greatest sub-index; the pollutants that reach it are primary when it is over 50 (HJ 633-2012).
 * Null when nothing was measured.
 * @throws AppError STANDARD_NOT_AVAILABLE when the table of the standard is not loaded
 */
export function airQuality(standard: AqiStandard, measured: Concentrations): AirQuality | null {
  const table = tableOf(standard);
  const iaqi = order.flatMap((pollutant): SubIndex[] => {
    const concentration = measured[pollutant];
    const value = concentration === null ? null : subIndex(table, pollutant, concentration);
    return value === null ? [] : [{ pollutant, value }];
  });
  if (iaqi.length === 0) return null;
  const aqi = Math.max(...iaqi.map(({ value }) => value));
  return {
    standard,
    aqi,
    level: levelOf(aqi),
    primaryPollutants:
      aqi > 50 ? iaqi.filter(({ value }) => value === aqi).map(({ pollutant }) => pollutant) : [],
    iaqi,
  };
}
