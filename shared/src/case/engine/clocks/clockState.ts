import { chinaDate, chinaIso } from '#shared/calendar/chinaTime';
import { daysBetween, type CivilDate } from '#shared/calendar/civilDate';
import type { LawSource } from '#shared/calendar/clockRule';
import { clockDeadline, clockRule, type ClockCode } from '#shared/calendar/clockRules';
import type { WorkCalendar } from '#shared/calendar/workCalendar';
import { AppError } from '#shared/errors/appError';
import type { CaseFacts } from '../caseFacts';
import type { CaseExtension } from '../extensions/caseExtension';
import type { CaseClock, ClockCall, Moment } from './caseClocks';
import { clocksOf } from './departmentClocks';
import { isPast, lastDayOf, movedDay, type LastDay } from './lastDay';

/**
 * MET and MET_LATE: stopped in time or after it. RUNNING, DUE_SOON, OVERDUE: not stopped. LAPSED: the party let its time pass.
 * PAUSED: time that does not count goes on. BEYOND_CALENDAR: whether it has ended depends on holidays not published yet;
 * NO_RULE: it began before the rule recorded.
 */
export type ClockStatus =
  | 'MET'
  | 'MET_LATE'
  | 'RUNNING'
  | 'DUE_SOON'
  | 'OVERDUE'
  | 'LAPSED'
  | 'PAUSED'
  | 'BEYOND_CALENDAR'
  | 'NO_RULE';

export interface ClockState {
  readonly code: ClockCode;
  readonly whose: CaseClock['whose'];
  /** Null for NO_RULE. */
  readonly source: LawSource | null;
  readonly startedOn: CivilDate;
  /** The last day as counted, before it moves to a working day; null where working days are not known so far. */
  readonly countedTo: CivilDate | null;
  /** The last day; null where the holidays that decide it are not published yet, and for NO_RULE. */
  readonly dueOn: CivilDate | null;
  /** The last instant in China's time, for terms in hours. */
  readonly dueAt: string | null;
  readonly stoppedOn: CivilDate | null;
  readonly status: ClockStatus;
}

/** Days before its end from which a clock is due soon (Q12: DUE_7D). */
export const soonDays = 7;

const dayOf = (moment: CivilDate | Date): CivilDate =>
  typeof moment === 'string' ? moment : chinaDate(moment);

/** The end of a term: a day, or an instant for terms in hours. */
type Due = LastDay | Date;

interface Situation {
  readonly clock: CaseClock;
  readonly call: ClockCall;
  readonly now: Date;
}

function isLate({ call }: Situation, due: Due, moment: CivilDate | Date): boolean {
  if (!(due instanceof Date)) return isPast(call.calendar, due, dayOf(moment));
  return moment instanceof Date && moment.getTime() > due.getTime();
}

function statusOf(situation: Situation, due: Due, stopped: Moment): ClockStatus {
  const { clock, call, now } = situation;
  if (stopped !== null) return isLate(situation, due, stopped) ? 'MET_LATE' : 'MET';
  if (isLate(situation, due, now)) return clock.whose === 'PARTY' ? 'LAPSED' : 'OVERDUE';
  if (clock.code === 'PEN_DECIDE' && isExcluded(call)) return 'PAUSED';
  const last = due instanceof Date ? dayOf(due) : due.counted;
  return daysBetween(call.today, last) <= soonDays ? 'DUE_SOON' : 'RUNNING';
}

/** Whether time is going on now that the department's rule excludes. */
const isExcluded = ({ facts, extension }: ClockCall): boolean =>
  facts.pauses.some(({ reason, to }) => to === null && extension.excludes.includes(reason));

type Unknown = 'BEYOND_CALENDAR' | 'NO_RULE';

/** What a computation of days gives, or why it cannot be said. */
function known<T>(compute: () => T): T | Unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof AppError && error.code === 'BEYOND_CALENDAR') return 'BEYOND_CALENDAR';
    if (error instanceof AppError && error.code === 'STANDARD_NOT_AVAILABLE') return 'NO_RULE';
    throw error;
  }
}

const isUnknown = (value: unknown): value is Unknown => value === 'BEYOND_CALENDAR' || value === 'NO_RULE';

/** The end of a clock, by its own reckoning where it has one. */
function dueOf({ clock, call }: Situation, started: CivilDate | Date): Due {
  const own = clock.ends?.(call);
  if (own) return own;
  if (typeof started === 'string') return lastDayOf(call.calendar, clock.code, started);
  const due = clockDeadline(call.calendar, clock.code, started);
  return due instanceof Date ? due : { counted: due, moves: false };
}

/** The clock of a case as it stands; null while it has not started. */
function stateOf(situation: Situation): ClockState | null {
  const { clock, call } = situation;
  const started = known(() => clock.starts(call));
  // A start that lies beyond the published holidays has not come yet.
  if (started === null || isUnknown(started)) return null;
  const stopped = clock.stops(call);
  const due = known(() => dueOf(situation, started));
  const common = {
    code: clock.code,
    whose: clock.whose,
    startedOn: dayOf(started),
    stoppedOn: stopped === null ? null : dayOf(stopped),
  };
  if (isUnknown(due)) {
    const source = due === 'NO_RULE' ? null : clockRule(clock.code, dayOf(started)).source;
    return { ...common, source, countedTo: null, dueOn: null, dueAt: null, status: due };
  }
  const dueOn = due instanceof Date ? dayOf(due) : known(() => movedDay(call.calendar, due));
  return {
    ...common,
    source: clockRule(clock.code, dayOf(started)).source,
    countedTo: due instanceof Date ? dayOf(due) : due.counted,
    dueOn: isUnknown(dueOn) ? null : dueOn,
    dueAt: due instanceof Date ? chinaIso(due) : null,
    status: known(() => statusOf(situation, due, stopped)),
  };
}

/**
 * All clocks that have started in a case, in the order of the catalogue of the engine. One that cannot be computed says so
 * and leaves the others alone.
 */
export function clockStates(
  facts: CaseFacts,
  extension: CaseExtension,
  calendar: WorkCalendar,
  now: Date,
): readonly ClockState[] {
  const call: ClockCall = { facts, extension, calendar, today: chinaDate(now) };
  return clocksOf(extension)
    .map((clock) => stateOf({ clock, call, now }))
    .filter((state) => state !== null);
}
