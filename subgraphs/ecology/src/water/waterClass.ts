export const waterClasses = ['I', 'II', 'III', 'IV', 'V', 'BELOW_V'] as const;
export type WaterClass = (typeof waterClasses)[number];

export const waterIndicators = ['PH', 'DO', 'COD_MN', 'NH3_N', 'TP', 'AS', 'CD', 'PB'] as const;
export type WaterIndicator = (typeof waterIndicators)[number];

export type WaterBody = 'RIVER' | 'LAKE';

/** mg/L, pH without unit. Below the limit of detection (written `0.002L`) `value` is that limit. */
export interface WaterSample {
  readonly indicator: WaterIndicator;
  readonly value: number;
  readonly detection: 'MEASURED' | 'BELOW_LIMIT';
}

/** Greatest values of classes Ⅰ to Ⅴ in mg/L (GB 3838-2002, table 1); of oxygen, the least. */
const limits: Readonly<Record<Exclude<WaterIndicator, 'PH' | 'TP'>, readonly number[]>> = {
  DO: [7.5, 6, 5, 3, 2],
  COD_MN: [2, 4, 6, 10, 15],
  NH3_N: [0.15, 0.5, 1, 1.5, 2],
  AS: [0.05, 0.05, 0.05, 0.1, 0.1],
  CD: [0.001, 0.005, 0.005, 0.005, 0.01],
  PB: [0.01, 0.01, 0.05, 0.05, 0.1],
};

/** Total phosphorus: lakes and reservoirs bear less than rivers. */
const phosphorus: Readonly<Record<WaterBody, readonly number[]>> = {
  RIVER: [0.02, 0.1, 0.2, 0.3, 0.4],
  LAKE: [0.01, 0.025, 0.05, 0.1, 0.2],
};

const classAt = (index: number): WaterClass => (index < 0 ? 'BELOW_V' : (waterClasses[index] ?? 'BELOW_V'));

/** The value that counts: half the limit of detection where nothing was found. */
const counted = ({ value, detection }: WaterSample): number =>
  detection === 'BELOW_LIMIT' ? value / 2 : value;

/** Class by one indicator alone. pH has one range for all classes, 6 to 9. */
export function classOf(sample: WaterSample, waterBody: WaterBody): WaterClass {
  const value = counted(sample);
  switch (sample.indicator) {
    case 'PH':
      return value >= 6 && value <= 9 ? 'I' : 'BELOW_V';
    case 'DO':
      return classAt(limits.DO.findIndex((least) => value >= least));
    case 'TP':
      return classAt(phosphorus[waterBody].findIndex((greatest) => value <= greatest));
    case 'COD_MN':
    case 'NH3_N':
    case 'AS':
    case 'CD':
    case 'PB':
      return classAt(limits[sample.indicator].findIndex((greatest) => value <= greatest));
  }
}

const rank = (waterClass: WaterClass): number => waterClasses.indexOf(waterClass);

/** Whether a class is as good as another or better. */
export const keeps = (found: WaterClass, target: WaterClass): boolean => rank(found) <= rank(target);

/**
 * Class of a water: that of its worst indicator (单因子评价, GB 3838-2002), and the indicators that put it there (none at
 * class Ⅰ). Temperature, total nitrogen and coliforms take no part, as in the monthly reports.
 */
export function waterClassOf(
  samples: readonly WaterSample[],
  waterBody: WaterBody,
): { readonly waterClass: WaterClass; readonly decisive: WaterIndicator[] } {
  const single = samples.map((sample) => ({
    indicator: sample.indicator,
    found: classOf(sample, waterBody),
  }));
  const waterClass = classAt(Math.max(0, ...single.map(({ found }) => rank(found))));
  return {
    waterClass,
    decisive:
      waterClass === 'I'
        ? []
        : single.filter(({ found }) => found === waterClass).map(({ indicator }) => indicator),
  };
}
