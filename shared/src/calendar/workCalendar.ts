import published from 'chinese-days/dist/chinese-days.json';
import { AppError, badInput } from '#shared/errors/appError';
import { type CivilDate, epochDay, formatCivilDate, parseCivilDate, weekday } from './civilDate';

/** Published days by date `YYYY-MM-DD`; only the keys count. */
export interface HolidayData {
  /** Days off: statutory holidays and the days off moved next to them. */
  readonly holidays: Readonly<Record<string, unknown>>;
  /** Saturdays and Sundays that are worked instead (调休上班). */
  readonly workdays: Readonly<Record<string, unknown>>;
}

export interface CalendarHorizon {
  readonly from: CivilDate;
  /** The last day that can be answered, inclusive. */
  readonly through: CivilDate;
}

export interface WorkCalendar {
  readonly horizon: CalendarHorizon;
  /** @throws AppError BEYOND_CALENDAR outside the horizon, like every function here */
  isWorkday(date: CivilDate): boolean;
  /** The n-th working day after a date, before it for negative n; the date itself is never counted; n = 0 gives it back. */
  addWorkdays(date: CivilDate, n: number): CivilDate;
  /** The date itself when it is a working day, otherwise the first one after it. */
  nextWorkday(date: CivilDate): CivilDate;
  /** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
  workdaysBetween(from: CivilDate, to: CivilDate): number;
}

/**
 * The horizon of published data: from 1 January of the first year with holidays to 31 December of the last year that
 * follows without a gap. The State Council publishes one notice a year, which settles that whole year, so the last
 * published day off (2026-10-07 in chinese-days 1.5.7, make-up day 2026-10-10) is not the end. The notice of the
 * following year has four times moved days of the last three in December (2006, 2007, 2011, 2018): for these the
 * calendar gives what is in force now.
 */
export function horizonOf(data: HolidayData): CalendarHorizon {
  const years = new Set(Object.keys(data.holidays).map((date) => Number(parseCivilDate(date).slice(0, 4))));
  if (years.size === 0) {
    throw badInput(
      'A work calendar needs published holidays; got none. Load the State Council notices.',
      '工作日历需要已公布的节假日，实际没有。请录入国务院放假通知。',
    );
  }
  const first = Math.min(...years);
  let last = first;
  while (years.has(last + 1)) last++;
  const year = (value: number): string => String(value).padStart(4, '0');
  return { from: `${year(first)}-01-01`, through: `${year(last)}-12-31` };
}

function beyond(horizon: CalendarHorizon, got: string): AppError {
  const { from, through } = horizon;
  return new AppError(
    'BEYOND_CALENDAR',
    {
      en: `Working days are known from ${from} through ${through}; got ${got}. Wait for the State Council to publish that year's holidays; a working day is never guessed.`,
      zh: `工作日仅在 ${from} 至 ${through} 期间可知，实际为 ${got}。请等待国务院公布该年度放假安排；系统不推测工作日。`,
    },
    { from, through },
  );
}

/**
 * Working days of the mainland of China from published data (国务院办公厅年度节假日安排): Monday to Friday without days
 * off, and the worked weekends. Reads 2004 to 2026 from `chinese-days` when no data is given.
 */
export function createWorkCalendar(data: HolidayData = published): WorkCalendar {
  const horizon = Object.freeze(horizonOf(data));
  const [first, last] = [epochDay(horizon.from), epochDay(horizon.through)];

  const workdays: number[] = [];
  /** Working days from the first day of the horizon up to and with each day. */
  const counted: number[] = [];
  for (let day = first; day <= last; day++) {
    const date = formatCivilDate(day);
    const worked = Object.hasOwn(data.workdays, date);
    if (worked || (weekday(date) <= 5 && !Object.hasOwn(data.holidays, date))) workdays.push(day);
    counted.push(workdays.length);
  }

  const countUpTo = (day: number): number => counted[day - first] ?? 0;
  const inside = (date: CivilDate): number => {
    const day = epochDay(date);
    if (day < first || day > last) throw beyond(horizon, date);
    return day;
  };
  const workdayAt = (index: number, got: string): CivilDate => {
    const day = workdays[index];
    if (day === undefined) throw beyond(horizon, got);
    return formatCivilDate(day);
  };
  const isWorkday = (date: CivilDate): boolean => {
    const day = inside(date);
    return countUpTo(day) > countUpTo(day - 1);
  };

  return Object.freeze({
    horizon,
    isWorkday,
    addWorkdays(date: CivilDate, n: number): CivilDate {
      if (!Number.isSafeInteger(n)) {
        throw badInput(
          `A number of working days is whole; got ${n}. Send a whole number.`,
          `工作日数应为整数，实际为 ${n}。请填写整数。`,
        );
      }
      const day = inside(date);
      if (n === 0) return date;
      const index = n > 0 ? countUpTo(day) + n - 1 : countUpTo(day - 1) + n;
      return workdayAt(index, `${date} ${n > 0 ? '+' : '−'} ${Math.abs(n)}`);
    },
    nextWorkday: (date: CivilDate): CivilDate => workdayAt(countUpTo(inside(date) - 1), date),
    workdaysBetween: (from: CivilDate, to: CivilDate): number =>
      countUpTo(inside(to)) - countUpTo(inside(from)),
  });
}
