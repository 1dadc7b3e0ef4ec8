import { badInput } from '#shared/errors/appError';
import { chinaDate } from './chinaTime';
import { addDays, addMonths, type CivilDate } from './civilDate';
import { unreachable } from '#shared/errors/unreachable';
import type { WorkCalendar } from './workCalendar';
import { addWorkhours, type WorkingDay } from './workingHours';

export const dayUnits = ['CALENDAR_DAY', 'WORKDAY', 'MONTH', 'YEAR'] as const;
export const hourUnits = ['HOUR', 'WORKHOUR'] as const;
export type DayUnit = (typeof dayUnits)[number];
export type HourUnit = (typeof hourUnits)[number];
export type TermUnit = DayUnit | HourUnit;

/** What happens when the last day is a day off: it moves to the next working day, or it stays. */
export type Rollover = 'NEXT_WORKDAY' | 'NONE';

export interface DayTerm {
  readonly length: number;
  readonly unit: DayUnit;
  /** NONE when left out. */
  readonly rollover?: Rollover;
}

export interface HourTerm {
  readonly length: number;
  readonly unit: HourUnit;
  /** Hours never move. */
  readonly rollover?: 'NONE';
}

export type Term = DayTerm | HourTerm;

const isHourTerm = (term: Term): term is HourTerm => term.unit === 'HOUR' || term.unit === 'WORKHOUR';

/** Longer than any term in law, short enough to stay in the calendar's range of years. */
const longest = 100_000;

function checkLength(length: number): void {
  if (!Number.isInteger(length) || length < 0 || length > longest) {
    throw badInput(
      `The length of a term is a whole number from 0 to ${longest}; got ${length}. Correct the term.`,
      `期限长度应为 0 至 ${longest} 的整数，实际为 ${length}。请更正期限。`,
    );
  }
}

/**
 * The last day of a term as counted, before any move. The day of the trigger is not counted (民法典 art. 201,
 * 民事诉讼法 art. 85, to which 行政复议法 art. 88 refers); months and years end on the corresponding day, or on the last
 * day of a month without it (民法典 art. 202); working days leave out statutory holidays and days off and count worked
 * weekends (行政处罚法 art. 85, 行政强制法 art. 69, 行政复议法 art. 88, 行政许可法 art. 82).
 * @throws AppError BEYOND_CALENDAR for working days past the published holidays
 */
export function lastDay(calendar: WorkCalendar, start: CivilDate, term: DayTerm): CivilDate {
  checkLength(term.length);
  switch (term.unit) {
    case 'CALENDAR_DAY':
      return addDays(start, term.length);
    case 'WORKDAY':
      return calendar.addWorkdays(start, term.length);
    case 'MONTH':
      return addMonths(start, term.length);
    case 'YEAR':
      return addMonths(start, 12 * term.length);
    default:
      return unreachable(term.unit);
  }
}

/**
 * The last day of a term, moved to the next working day when it is a day off (民法典 art. 203, 民事诉讼法 art. 85),
 * whatever the term's own `rollover` says.
 * @throws AppError BEYOND_CALENDAR past the published holidays
 */
export const lastDayExtended = (calendar: WorkCalendar, start: CivilDate, term: DayTerm): CivilDate =>
  calendar.nextWorkday(lastDay(calendar, start, term));

/**
 * When a term ends. Units of days give the civil date of the last day, up to whose end (24:00, Asia/Shanghai) the act
 * is in time; an instant as start counts from its date in China. Units of hours run from the instant itself (民法典
 * art. 201) and give an instant.
 * @param workingDay office hours for WORKHOUR
 * @throws AppError BAD_USER_INPUT for a wrong length or a date where hours need an instant; BEYOND_CALENDAR
 */
export function deadline(calendar: WorkCalendar, start: CivilDate | Date, term: DayTerm): CivilDate;
export function deadline(calendar: WorkCalendar, start: Date, term: HourTerm, workingDay?: WorkingDay): Date;
export function deadline(
  calendar: WorkCalendar,
  start: CivilDate | Date,
  term: Term,
  workingDay?: WorkingDay,
): CivilDate | Date;
export function deadline(
  calendar: WorkCalendar,
  start: CivilDate | Date,
  term: Term,
  workingDay?: WorkingDay,
): CivilDate | Date {
  if (!isHourTerm(term)) {
    const from = typeof start === 'string' ? start : chinaDate(start);
    return term.rollover === 'NEXT_WORKDAY'
      ? lastDayExtended(calendar, from, term)
      : lastDay(calendar, from, term);
  }
  checkLength(term.length);
  if (typeof start === 'string') {
    throw badInput(
      `A term in hours starts at an instant; got the date ${start}. Give the time as well.`,
      `以小时计算的期限应自具体时刻起算，实际为日期 ${start}。请同时给出时间。`,
    );
  }
  return term.unit === 'HOUR'
    ? new Date(start.getTime() + term.length * 3_600_000)
    : addWorkhours(calendar, start, term.length, workingDay);
}

/**
 * The latest day for an act that the law wants so long before an event (听证七日前通知, 有效期届满六十日前申请): the term
 * counted back, the day of the event not counted. Counted in working days it is itself a working day. It never moves: a
 * later day would cut the term short.
 * @throws AppError BEYOND_CALENDAR for working days outside the published holidays
 */
export function latestBefore(calendar: WorkCalendar, event: CivilDate, term: DayTerm): CivilDate {
  checkLength(term.length);
  switch (term.unit) {
    case 'CALENDAR_DAY':
      return addDays(event, -term.length);
    case 'WORKDAY':
      return calendar.addWorkdays(event, -term.length);
    case 'MONTH':
      return addMonths(event, -term.length);
    case 'YEAR':
      return addMonths(event, -12 * term.length);
    default:
      return unreachable(term.unit);
  }
}
