import type { CivilDate } from '#shared/calendar/civilDate';
import type { WorkCalendar } from '#shared/calendar/workCalendar';
import type { CaseFacts } from '../caseFacts';
import { servedOn } from '../readings';
import { isPast, lastDayOf, laterOf, movedDay, type LastDay } from './lastDay';

/** The day on which the reconsideration that now stands was concluded so that only a suit is left. */
function reconsideredOn({ taken }: CaseFacts): CivilDate | null {
  const concluded =
    taken.RECONSIDERATION_UPHOLDS ?? taken.RECONSIDERATION_CHANGES ?? taken.REFUSE_RECONSIDERATION;
  return concluded?.on ?? null;
}

/** The day on which the court concluded. */
function judgedOn({ taken }: CaseFacts): CivilDate | null {
  const concluded = taken.LITIGATION_UPHOLDS ?? taken.LITIGATION_CHANGES ?? taken.LITIGATION_ENDS;
  return concluded?.on ?? null;
}

/**
 * The last day on which the party may still seek a remedy: the later of sixty days for reconsideration (行政复议法 art. 20) and
 * six months for a suit (行政诉讼法 art. 46), fifteen days after reconsideration (art. 45), or the day of the judgment. Null
 * before service and while a remedy is under way.
 */
export function remediesLapse(facts: CaseFacts, calendar: WorkCalendar): LastDay | null {
  const served = servedOn(facts);
  const { RECONSIDERATION, LITIGATION } = facts.tracks;
  const pending = RECONSIDERATION === 'APPLIED' || RECONSIDERATION === 'ACCEPTED' || LITIGATION === 'SUED';
  if (served === null || pending) return null;
  const judged = judgedOn(facts);
  if (judged !== null) return { counted: judged, moves: false };
  const reconsidered = reconsideredOn(facts);
  if (reconsidered !== null) return lastDayOf(calendar, 'LIT_AFTER_REVIEW', reconsidered);
  return laterOf(lastDayOf(calendar, 'REV_APPLY', served), lastDayOf(calendar, 'LIT_APPLY', served));
}

/**
 * The day from which the three months for an application to the court run, once it is over: the time for remedies ended,
 * and instalments, if any (行政处罚法 art. 72). Null up to then.
 */
export function courtClock(facts: CaseFacts, calendar: WorkCalendar, today: CivilDate): CivilDate | null {
  const lapse = remediesLapse(facts, calendar);
  if (lapse === null || !isPast(calendar, lapse, today)) return null;
  const ended = movedDay(calendar, lapse);
  const until = facts.taken.GRANT_INSTALMENTS?.input.until ?? ended;
  const from = until > ended ? until : ended;
  return today > from ? from : null;
}

/** The last day of the ten working days that a demand leaves (行政强制法 arts. 54, 69); null without a demand. */
export function demandEnds({ taken }: CaseFacts, calendar: WorkCalendar): LastDay | null {
  const demand = taken.DEMAND_PERFORMANCE;
  return demand ? lastDayOf(calendar, 'ENF_COURT_DEMAND', demand.on) : null;
}
