import { isPast, lastDayOf } from '../clocks/lastDay';
import type { GuardCall } from './guardRule';

/** Whether the act was discovered before the limitation ran out (行政处罚法 art. 36; the term never moves). */
export function isOutOfTime({ facts, context }: Pick<GuardCall, 'facts' | 'context'>): boolean {
  const code = facts.harmedSafety ? 'PEN_LIMITATION_SAFETY' : 'PEN_LIMITATION';
  return isPast(context.calendar, lastDayOf(context.calendar, code, facts.occurredTo), facts.discoveredOn);
}
