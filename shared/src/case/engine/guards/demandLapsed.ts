import { isPast } from '../clocks/lastDay';
import { demandEnds } from '../clocks/remedyTerms';
import { compulsionLaw } from '../law';
import { guardRule, say, unless } from './guardRule';

/** 行政强制法 arts. 54, 69: ten working days pass after the demand was served. */
export const demandLapsed = guardRule(
  compulsionLaw,
  '第五十四条',
  { en: 'Ten working days after the demand', zh: '催告满十日' },
  ({ facts, step, context }) => {
    const { calendar } = context;
    const ends = demandEnds(facts, calendar);
    if (ends === null) return say('a demand for performance', '申请前应当催告当事人履行义务');
    return unless(
      isPast(calendar, ends, step.on),
      `the end of the time of the demand, ${ends.counted}`,
      `催告期限 ${ends.counted} 尚未届满`,
    );
  },
);
