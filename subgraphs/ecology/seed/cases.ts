import { addDays, daysBetween } from '#shared/calendar/civilDate';
import type { CaseColumns } from '#shared/case/caseColumns';
import { caseCount } from '#shared/synthetic/case';
import { caseRow } from '#shared/synthetic/caseRow';
import { inspection, inspectionCount } from '#shared/synthetic/inspection';
import { inspectionRow } from '#shared/synthetic/inspectionRow';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { DailyPenalty, EcologyCaseEntity } from '../src/entities/ecologyCase.entity';
import type { EcologyInspectionEntity } from '../src/entities/ecologyInspection.entity';

/** Pollutants that an act can be about, by its item of the catalogue. */
const pollutantsOf: Readonly<Record<string, readonly string[]>> = {
  E0101: ['COD', 'NH3_N', 'TP'],
  E0102: ['COD', 'NH3_N'],
  E0201: ['SO2', 'NOX', 'PM'],
  E0202: ['VOCS'],
  E0203: ['PM'],
  E0204: ['PM'],
};

/** Items whose acts are found by measuring against a standard. */
const measuredItems: ReadonlySet<string> = new Set(['E0101', 'E0201']);

/** Items that may be punished day by day (环境保护法 art. 59, 大气污染防治法 art. 123, 水污染防治法 art. 95). */
const dailyItems: ReadonlySet<string> = new Set(['E0101', 'E0102', 'E0201']);

/** The check comes within 30 days of the order; each day from the day after the order costs the fine again. */
function dailyPenaltyOf(world: World, row: CaseColumns, random: Draw): DailyPenalty | null {
  const { decidedOn, fine } = row;
  if (!dailyItems.has(row.actCode) || decidedOn === null || fine === null || !random.chance(0.08))
    return null;
  const recheckedOn = addDays(decidedOn, random.between(8, 30));
  if (recheckedOn >= world.date) return null;
  const days = daysBetween(decidedOn, recheckedOn);
  return { orderedOn: decidedOn, recheckedOn, days, total: (Number(fine) * days).toFixed(2) };
}

export const ecologyCases = (world: World): number => caseCount(world, 'ecology');

export function* caseRows(world: World): Generator<EcologyCaseEntity> {
  for (let j = 0; j < ecologyCases(world); j++) {
    const { plan: _plan, ...row } = caseRow(world, 'ecology', j);
    const random = draw(world.seed, 'ecology-case', j);
    const pollutants = pollutantsOf[row.actCode];
    yield {
      ...row,
      pollutant: pollutants ? random.pick(pollutants) : null,
      exceedanceTimes: measuredItems.has(row.actCode) ? random.between(5, 300) / 100 : null,
      dailyPenalty: dailyPenaltyOf(world, row, random),
    };
  }
}

/** Inspections that took place; planned visits are in the register of tasks alone. */
export function* inspectionRows(world: World): Generator<EcologyInspectionEntity> {
  for (let j = 0; j < inspectionCount(world); j++) {
    const row = inspectionRow(inspection(world, 'ecology', j));
    if (row) yield row;
  }
}
