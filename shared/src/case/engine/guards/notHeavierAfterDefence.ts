import { penaltyLaw } from '../law';
import { goesBeyond } from '../penalty';
import { guardRule, unless } from './guardRule';
import { penaltyOf } from './stepParts';

/** 行政处罚法 art. 45: no heavier penalty because the party defended itself. */
export const notHeavierAfterDefence = guardRule(
  penaltyLaw,
  '第四十五条',
  { en: 'Not heavier after the defence', zh: '未因申辩加重处罚' },
  ({ facts: { ceiling }, step }) => {
    const penalty = penaltyOf(step);
    return unless(
      ceiling === null || penalty === null || !goesBeyond(penalty, ceiling),
      'a penalty not beyond the one told before the defence, or new facts from a reopened investigation',
      '处罚不得重于申辩前告知的内容；确有新事实的，应当退回补充调查',
    );
  },
);
