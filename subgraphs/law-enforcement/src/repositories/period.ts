import { addDays, addMonths } from '#shared/calendar/civilDate';
import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';

/** Civil days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const monthsFrom = (first: string, months: number): Period => ({
  from: first,
  to: addDays(addMonths(first, months), -1),
});

/**
 * The days of a year (`2026`), quarter (`2026-Q3`) or month (`2026-09`).
 * @throws AppError BAD_USER_INPUT for another form
 */
export function periodOf(text: string): Period {
  const match = /^([12]\d{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text.trim());
  if (!match) {
    throw badInput(
      `A period is a year, quarter or month; got ${excerpt(text)}. Send for example "2026", "2026-Q3" or "2026-09".`,
      `时期应为年、季度或月，实际为 ${excerpt(text)}。请按 "2026"、"2026-Q3" 或 "2026-09" 的形式填写。`,
    );
  }
  const [, year, quarter, month] = match;
  if (month) return monthsFrom(`${year}-${month}-01`, 1);
  if (quarter) return monthsFrom(`${year}-${String(3 * Number(quarter) - 2).padStart(2, '0')}-01`, 3);
  return monthsFrom(`${year}-01-01`, 12);
}
