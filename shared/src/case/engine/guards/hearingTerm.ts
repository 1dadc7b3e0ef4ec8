import { clockDeadline } from '#shared/calendar/clockRules';
import type { GuardCall } from './guardRule';

/** The last day on which the party may ask for a hearing: five working days after the notice (行政处罚法 arts. 64 (1), 85). */
export const askBy = ({ facts, context }: GuardCall): string | null => {
  const told = facts.taken.NOTIFY;
  return told ? String(clockDeadline(context.calendar, 'PEN_HEARING_REQUEST', told.on)) : null;
};
