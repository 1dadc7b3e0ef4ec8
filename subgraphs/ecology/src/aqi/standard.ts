import { chinaDate } from '#shared/calendar/chinaTime';
import { AppError } from '#shared/errors/appError';
import { hj6332012 } from './hj6332012';

export type AirPollutant = 'PM25' | 'PM10' | 'O3_1H' | 'O3_8H' | 'NO2' | 'SO2' | 'CO';

/**
 * Concentrations at which the sub-index takes the values of `indexes`, lowest first; straight lines join them. A row that
 * ends early says that the pollutant is not judged by this average beyond its last point.
 */
export interface AqiTable {
  readonly indexes: readonly number[];
  /** Micrograms per cubic metre; carbon monoxide in milligrams. */
  readonly breakpoints: Readonly<Record<AirPollutant, readonly number[]>>;
}

export const aqiStandards = ['HJ_633_2012', 'HJ_633_2026'] as const;
export type AqiStandard = (typeof aqiStandards)[number];

interface StandardVersion {
  readonly standard: AqiStandard;
  readonly title: string;
  /** First day in force; null where the day does not matter here. */
  readonly from: string | null;
  /** Last day in force; null while in force. */
  readonly to: string | null;
  /** Null until the table of the standard has been loaded: no value is estimated. */
  readonly table: AqiTable | null;
}

const versions: Readonly<Record<AqiStandard, StandardVersion>> = {
  HJ_633_2012: {
    standard: 'HJ_633_2012',
    title: 'HJ 633-2012',
    from: null,
    to: '2026-02-28',
    table: hj6332012,
  },
  HJ_633_2026: {
    standard: 'HJ_633_2026',
    title: 'HJ 633-2026',
    from: '2026-03-01',
    to: null,
    table: null,
  },
};

/** The standard in force at an instant, by the civil day in Asia/Shanghai. */
export function standardAt(at: Date): AqiStandard {
  const day = chinaDate(at);
  const inForce = aqiStandards.find((name) => {
    const { from, to } = versions[name];
    return (from === null || from <= day) && (to === null || day <= to);
  });
  if (!inForce) throw new Error(`No standard of the air quality index covers ${day}.`);
  return inForce;
}

/**
 * The table of a standard.
 * @throws AppError STANDARD_NOT_AVAILABLE when its table is not loaded
 */
export function tableOf(standard: AqiStandard): AqiTable {
  const { table, title } = versions[standard];
  if (table) return table;
  const { title: other } = versions.HJ_633_2012;
  throw new AppError(
    'STANDARD_NOT_AVAILABLE',
    {
      en: `Expected a standard whose table is loaded; ${title} is in force at that time and its table is not. Ask with "standard: HJ_633_2012" for the index by ${other}.`,
      zh: `应为已录入数值表的标准；该时刻适用的 ${title} 尚未录入。如需按 ${other} 计算，请使用参数 "standard: HJ_633_2012"。`,
    },
    { standard },
  );
}

/** The standard a caller asked for by name; null when none was. */
export const standardNamed = (name: string | null | undefined): AqiStandard | null =>
  aqiStandards.find((standard) => standard === name) ?? null;
