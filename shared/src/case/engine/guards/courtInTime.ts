import { isPast, lastDayOf, shownDay } from '../clocks/lastDay';
import { courtClock } from '../clocks/remedyTerms';
import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 53: three months from then, or from the end of instalments (行政处罚法 art. 72). */
export const courtInTime = guardRule(
  compulsionLaw,
  '第五十三条',
  { en: 'Applied to the court in time', zh: '在三个月内申请' },
  ({ facts, step, context }) => {
    const { calendar } = context;
    const from = courtClock(facts, calendar, step.on);
    if (from === null) return null;
    const ends = lastDayOf(calendar, 'ENF_COURT', from);
    const last = shownDay(calendar, ends);
    return unless(
      !isPast(calendar, ends, step.on),
      `an application after ${from}, up to ${last}`,
      `应在 ${from} 之后、${last} 前申请`,
    );
  },
);
