import type { CivilDate } from '#shared/calendar/civilDate';
import { clockDeadline, type ClockCode } from '#shared/calendar/clockRules';
import type { WorkCalendar } from '#shared/calendar/workCalendar';
import { AppError } from '#shared/errors/appError';

/** The last day of a term in days; null where no rule was in force on the day or its holidays are not published. */
export function dueDay(calendar: WorkCalendar, code: ClockCode, event: CivilDate): CivilDate | null {
  try {
    const due = clockDeadline(calendar, code, event);
    return typeof due === 'string' ? due : null;
  } catch (error) {
    const isUnknown =
      error instanceof AppError &&
      (error.code === 'STANDARD_NOT_AVAILABLE' || error.code === 'BEYOND_CALENDAR');
    if (isUnknown) return null;
    throw error;
  }
}
