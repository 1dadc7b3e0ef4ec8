import type { CivilDate } from '#shared/calendar/civilDate';
import { clockDeadline, clockRule, type ClockCode } from '#shared/calendar/clockRules';
import { lastDay } from '#shared/calendar/terms';
import type { WorkCalendar } from '#shared/calendar/workCalendar';

/**
 * The last day of a term, before and after it moves to a working day. A day up to `counted` is in time whatever holidays
 * will be published, so only later days ask the calendar.
 */
export interface LastDay {
  readonly counted: CivilDate;
  readonly moves: boolean;
}

/**
 * The last day of a clock counted in days, months or years.
 * @throws AppError BEYOND_CALENDAR for working days past the published holidays; STANDARD_NOT_AVAILABLE
 */
export function lastDayOf(calendar: WorkCalendar, code: ClockCode, from: CivilDate): LastDay {
  const { length, unit, rollover, direction } = clockRule(code, from);
  if (unit === 'HOUR' || unit === 'WORKHOUR' || direction === 'BEFORE') {
    return { counted: String(clockDeadline(calendar, code, from)), moves: false };
  }
  return { counted: lastDay(calendar, from, { length, unit }), moves: rollover === 'NEXT_WORKDAY' };
}

/** The day up to which an act is in time. @throws AppError BEYOND_CALENDAR */
export const movedDay = (calendar: WorkCalendar, { counted, moves }: LastDay): CivilDate =>
  moves ? calendar.nextWorkday(counted) : counted;

/** Whether a day comes after the term. @throws AppError BEYOND_CALENDAR where holidays not yet published decide */
export const isPast = (calendar: WorkCalendar, last: LastDay, on: CivilDate): boolean =>
  on > last.counted && on > movedDay(calendar, last);

/** The day to show: the one counted, where its move is not known yet. */
export const shownDay = (calendar: WorkCalendar, last: LastDay): CivilDate =>
  last.counted > calendar.horizon.through ? last.counted : movedDay(calendar, last);

export const laterOf = (one: LastDay, other: LastDay): LastDay => (one.counted > other.counted ? one : other);
