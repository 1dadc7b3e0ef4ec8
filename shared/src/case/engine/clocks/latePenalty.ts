import { addDays, daysBetween, type CivilDate } from '#shared/calendar/civilDate';
import type { WorkCalendar } from '#shared/calendar/workCalendar';
import { fenOf, moneyOfFen } from '#shared/scalars/money';
import type { CaseFacts } from '../caseFacts';
import { penaltyInForce, servedOn } from '../readings';
import { isPast, lastDayOf, laterOf, movedDay, type LastDay } from './lastDay';

/** Hundredths of the fine a day (行政处罚法 art. 72 (1)). */
const dailyPercent = 3n;

/** From when to when a remedy was under way; `to` null while it is. */
function remedySpans({ taken }: CaseFacts): readonly { from: CivilDate; to: CivilDate | null }[] {
  const reconsidered =
    taken.REFUSE_RECONSIDERATION ??
    taken.RECONSIDERATION_UPHOLDS ??
    taken.RECONSIDERATION_CHANGES ??
    taken.RECONSIDERATION_ENDS;
  const judged = taken.LITIGATION_UPHOLDS ?? taken.LITIGATION_CHANGES ?? taken.LITIGATION_ENDS;
  return [
    ...(taken.APPLY_RECONSIDERATION
      ? [{ from: taken.APPLY_RECONSIDERATION.on, to: reconsidered?.on ?? null }]
      : []),
    ...(taken.SUE ? [{ from: taken.SUE.on, to: judged?.on ?? null }] : []),
  ];
}

/** The last day for payment: fifteen days from receipt (行政处罚法 art. 67), or the day that instalments were granted to. */
export function payBy(facts: CaseFacts, calendar: WorkCalendar): LastDay | null {
  const served = servedOn(facts);
  if (served === null) return null;
  const granted = facts.taken.GRANT_INSTALMENTS?.input.until;
  const own = lastDayOf(calendar, 'PEN_PAY', served);
  return granted === undefined ? own : laterOf({ counted: granted, moves: false }, own);
}

/**
 * The added fine for late payment up to and with a day: three per cent a day of what is unpaid, in all no more than the
 * fine (行政处罚法 art. 72 (1)); no day of a reconsideration or suit counts (art. 73). In yuan, two decimals.
 * @throws AppError BEYOND_CALENDAR past the published holidays
 */
export function latePenalty(facts: CaseFacts, calendar: WorkCalendar, on: CivilDate): string {
  const ends = payBy(facts, calendar);
  const fine = fenOf(penaltyInForce(facts)?.fine ?? '0.00');
  if (ends === null || fine <= 0n || !isPast(calendar, ends, on)) return '0.00';
  const last = movedDay(calendar, ends);
  const spans = remedySpans(facts);
  let added = 0n;
  for (let i = 1; i <= daysBetween(last, on) && added < fine; i++) {
    const day = addDays(last, i);
    if (spans.some(({ from, to }) => day >= from && (to === null || day <= to))) continue;
    const paid = facts.payments.reduce(
      (sum, { paidOn, amount }) => (paidOn < day ? sum + fenOf(amount) : sum),
      0n,
    );
    if (paid >= fine) break;
    added += ((fine - paid) * dailyPercent) / 100n;
  }
  return moneyOfFen(added > fine ? fine : added);
}
