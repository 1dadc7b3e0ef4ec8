import { addDays, epochDay, type CivilDate } from '#shared/calendar/civilDate';
import type { Pause } from '../caseFacts';
import type { PauseReason } from '../trackInputs';

/** Days after `from`, up to and with `to`, that lie in one of the pauses; each day once. */
function daysWithin(pauses: readonly (readonly [number, number])[], from: number, to: number): number {
  let counted = 0;
  let reached = from;
  for (const [begins, ends] of [...pauses].sort((a, b) => a[0] - b[0])) {
    const first = Math.max(begins, reached);
    const last = Math.min(ends, to);
    if (last <= first) continue;
    counted += last - first;
    reached = last;
  }
  return counted;
}

/**
 * The last day of a term of calendar days from which some time is excluded: every excluded day within it makes it one day
 * longer, those that come within it thereby too. The day a pause begins counts still, the day it ends does not; one that
 * goes on is counted up to `today`.
 */
export function extendedByPauses(
  start: CivilDate,
  days: number,
  pauses: readonly Pause[],
  excludes: readonly PauseReason[],
  today: CivilDate,
): CivilDate {
  const own = pauses
    .filter(({ reason }) => excludes.includes(reason))
    .map(({ from, to }) => [epochDay(from), epochDay(to ?? today)] as const);
  const from = epochDay(start);
  let total = days;
  for (;;) {
    const longer = days + daysWithin(own, from, from + total);
    if (longer === total) return addDays(start, total);
    total = longer;
  }
}
