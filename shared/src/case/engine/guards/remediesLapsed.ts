import { isPast, shownDay } from '../clocks/lastDay';
import { remediesLapse } from '../clocks/remedyTerms';
import { compulsionLaw } from '../law';
import { guardRule, say, unless } from './guardRule';

/** 行政强制法 art. 53: while the party may still seek a remedy, or one is under way, there is no application. */
export const remediesLapsed = guardRule(
  compulsionLaw,
  '第五十三条',
  { en: 'Time for remedies over', zh: '复议、诉讼期限届满' },
  ({ facts, step, context }) => {
    const { calendar } = context;
    const lapse = remediesLapse(facts, calendar);
    if (lapse === null) return say('the end of reconsideration or suit', '行政复议或者诉讼尚未终结');
    const last = shownDay(calendar, lapse);
    return unless(
      isPast(calendar, lapse, step.on),
      `the end of the time for remedies, ${last}`,
      `申请复议、提起诉讼的期限 ${last} 尚未届满`,
    );
  },
);
