import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 44: what was told stands; another penalty needs new facts and a new round. */
export const noticeOnce = guardRule(
  penaltyLaw,
  '第四十四条',
  { en: 'No second notice on the same investigation', zh: '同一调查结论不重复告知' },
  ({ facts }) =>
    unless(
      facts.taken.NOTIFY === undefined,
      'a case sent back for investigation before it is notified anew',
      '重新告知前应当退回补充调查',
    ),
);
