import { AppError, badInput } from '#shared/errors/appError';
import type { ClockRule } from './clockRule';
import { parseCivilDate, type CivilDate } from './civilDate';
import { enforcementClocks } from './enforcementClocks';
import { licenceClocks } from './licenceClocks';
import { penaltyClocks } from './penaltyClocks';
import { serviceClocks } from './serviceClocks';
import { chinaDate } from './chinaTime';
import { deadline, latestBefore } from './terms';
import type { WorkCalendar } from './workCalendar';
import type { WorkingDay } from './workingHours';

/** The catalogue of statutory clocks, each with its law, article and period in force. */
export const clockRules = [
  ...penaltyClocks,
  ...enforcementClocks,
  ...serviceClocks,
  ...licenceClocks,
] as const;

export type ClockCode = (typeof clockRules)[number]['code'];

const inForce = (rule: ClockRule, on: CivilDate): boolean =>
  rule.effectiveFrom <= on && (rule.effectiveTo === null || on <= rule.effectiveTo);

/**
 * The rule of a clock as in force on a day.
 * @throws AppError STANDARD_NOT_AVAILABLE when the catalogue has none for that day
 */
export function clockRule(code: ClockCode, on: CivilDate): ClockRule<ClockCode> {
  parseCivilDate(on);
  const rule = clockRules.find((candidate) => candidate.code === code && inForce(candidate, on));
  if (!rule) {
    const periods = clockRules
      .filter((candidate) => candidate.code === code)
      .map(({ effectiveFrom, effectiveTo }) => `${effectiveFrom}–${effectiveTo ?? ''}`)
      .join(', ');
    throw new AppError('STANDARD_NOT_AVAILABLE', {
      en: `The clock ${code} is recorded for ${periods}; got ${on}. Record the rule that was in force then.`,
      zh: `时限 ${code} 已录入的施行期间为 ${periods}，实际日期为 ${on}。请录入当时施行的规定。`,
    });
  }
  return rule;
}

/**
 * When a clock runs out, by the rule in force on the day of the event: a civil date, or an instant for hours. For a
 * clock that counts back, the latest day before the event.
 * @throws AppError STANDARD_NOT_AVAILABLE, BEYOND_CALENDAR, BAD_USER_INPUT
 */
export function clockDeadline(
  calendar: WorkCalendar,
  code: ClockCode,
  event: CivilDate | Date,
  workingDay?: WorkingDay,
): CivilDate | Date {
  const on = typeof event === 'string' ? event : chinaDate(event);
  const { length, unit, rollover, direction } = clockRule(code, on);
  if (unit === 'HOUR' || unit === 'WORKHOUR') {
    if (direction === 'AFTER') return deadline(calendar, event, { length, unit }, workingDay);
    throw badInput(
      `The clock ${code} counts hours back, which no rule does. Correct the catalogue.`,
      `时限 ${code} 以小时倒计，没有此种规定。请更正目录。`,
    );
  }
  return direction === 'BEFORE'
    ? latestBefore(calendar, on, { length, unit })
    : deadline(calendar, on, { length, unit, rollover });
}
