import { penaltyLaw } from '../law';
import { publicityEndsOn } from '../documents/publicityPeriod';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 48: publicity lasts to the end of its term. */
export const publicityTermOver = guardRule(
  penaltyLaw,
  '第四十八条',
  { en: 'Term of publicity over', zh: '公示期届满' },
  ({ facts, step }) => {
    const ends = publicityEndsOn(facts);
    return unless(
      ends === null || step.on >= ends,
      `the end of publicity on ${ends ?? ''}`,
      `公示期 ${ends ?? ''} 尚未届满`,
    );
  },
);
