import { badInput } from '#shared/errors/appError';
import { excerpt } from '#shared/codes/excerpt';
import { chinaDate, chinaInstant } from './chinaTime';
import type { WorkCalendar } from './workCalendar';

/** The office hours of a working day in Asia/Shanghai: periods `HH:MM` in order, not overlapping. */
export interface WorkingDay {
  readonly periods: readonly { readonly from: string; readonly to: string }[];
}

/** Seven hours. An organ with other hours passes its own. */
export const usualWorkingDay: WorkingDay = {
  periods: [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ],
};

const minuteMs = 60_000;

function minutesOf(text: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(text);
  if (!match) {
    throw badInput(
      `A time of day is HH:MM; got ${excerpt(text)}. Send for example "09:00".`,
      `时刻应为 HH:MM，实际为 ${excerpt(text)}。请按 "09:00" 的形式填写。`,
    );
  }
  return match[1] === undefined ? 24 * 60 : Number(match[1]) * 60 + Number(match[2]);
}

function periodsOf(workingDay: WorkingDay): { from: number; to: number }[] {
  const periods = workingDay.periods.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }));
  const inOrder = periods.every(({ from, to }, i) => from < to && from >= (periods[i - 1]?.to ?? 0));
  if (periods.length === 0 || !inOrder) {
    const got = excerpt(workingDay.periods.map(({ from, to }) => `${from}–${to}`).join(', '));
    throw badInput(
      `A working day has periods in order, none empty and none overlapping; got ${got}. Correct the office hours.`,
      `工作日时段应依次排列、不为空且不重叠，实际为 ${got}。请更正办公时间。`,
    );
  }
  return periods;
}

/**
 * The instant at which so many working hours (工作时) after an instant have run. Hours run in office hours of working
 * days only; a term that is used up at closing time ends at closing time.
 * @throws AppError BEYOND_CALENDAR when the hours run past the published holidays
 */
export function addWorkhours(
  calendar: WorkCalendar,
  start: Date,
  hours: number,
  workingDay: WorkingDay = usualWorkingDay,
): Date {
  const periods = periodsOf(workingDay);
  let left = hours * 60 * minuteMs;
  if (left === 0) return start;

  const today = chinaDate(start);
  let date = calendar.isWorkday(today) ? today : calendar.nextWorkday(today);
  for (;;) {
    for (const period of periods) {
      const opens = Math.max(chinaInstant(date, period.from).getTime(), start.getTime());
      const available = chinaInstant(date, period.to).getTime() - opens;
      if (available <= 0) continue;
      if (left <= available) return new Date(opens + left);
      left -= available;
    }
    date = calendar.addWorkdays(date, 1);
  }
}
