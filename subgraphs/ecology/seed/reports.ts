import { addDays, addMonths } from '#shared/calendar/civilDate';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { ExecutionReportEntity } from '../src/entities/executionReport.entity';
import { sourcePlans, type ManageLevel } from './sourcePlan';

interface Period {
  readonly period: string;
  readonly last: string;
  readonly due: string;
}

/** The last two years, each reported by the end of the next January. */
function years(date: string): Period[] {
  const current = Number(date.slice(0, 4));
  return [current - 2, current - 1].map((year) => ({
    period: String(year),
    last: `${year}-12-31`,
    due: `${year + 1}-01-31`,
  }));
}

/** The last four whole quarters, each reported within 15 days. */
function quarters(date: string): Period[] {
  const month = Number(date.slice(5, 7));
  const thisQuarter = addMonths(`${date.slice(0, 7)}-01`, -((month - 1) % 3));
  return [-12, -9, -6, -3].map((back) => {
    const first = addMonths(thisQuarter, back);
    const last = addDays(addMonths(first, 3), -1);
    const quarter = Math.ceil(Number(first.slice(5, 7)) / 3);
    return { period: `${first.slice(0, 4)}-Q${quarter}`, last, due: addDays(last, 15) };
  });
}

const periodsOf = (date: string, level: ManageLevel): Period[] =>
  level === 'KEY' ? [...years(date), ...quarters(date)] : years(date);

/** Reports on the permits, for periods that ended while the permit was in force. One in twelve is late or missing. */
export function* reportRows(world: World): Generator<ExecutionReportEntity> {
  let index = 0;
  for (const { code22, manageLevel, term } of sourcePlans(world)) {
    const random = draw(world.seed, 'ecology-report', index++);
    for (const { period, last, due } of periodsOf(world.date, manageLevel)) {
      const days = random.weighted([
        [-random.between(1, 12), 92],
        [random.between(1, 30), 5],
        [null, 3],
      ]);
      if (!term || last < term.validFrom || last > term.validTo) continue;
      const came = days === null ? null : addDays(due, days);
      const submittedOn = came !== null && came < world.date ? came : null;
      yield { id: `${code22}-${period}`, permitNo: code22, period, due, submittedOn };
    }
  }
}
