import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 40: without evidence no penalty. */
export const factsEstablished = guardRule(
  penaltyLaw,
  '第四十条',
  { en: 'Facts established by evidence', zh: '违法事实清楚、证据充分' },
  ({ facts }) =>
    unless(
      facts.evidence.length > 0,
      'evidence: none is on file',
      '案卷尚无证据，违法事实不清、证据不足的不得处罚',
    ),
);
