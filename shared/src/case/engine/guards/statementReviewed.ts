import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 45: facts, reasons and evidence of the party are reviewed. */
export const statementReviewed = guardRule(
  penaltyLaw,
  '第四十五条',
  { en: 'Statement reviewed', zh: '陈述申辩已复核' },
  ({ facts: { taken } }) =>
    unless(
      taken.HEAR_STATEMENT === undefined || taken.REVIEW_STATEMENT !== undefined,
      'the review of what the party put forward',
      '对当事人提出的事实、理由和证据应当复核',
    ),
);
