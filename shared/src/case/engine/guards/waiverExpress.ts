import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 62: a waiver counts when it is express; here, in writing. */
export const waiverExpress = guardRule(
  penaltyLaw,
  '第六十二条',
  { en: 'An express waiver', zh: '明确放弃陈述申辩' },
  ({ step }) =>
    unless(
      step.name !== 'WAIVE_STATEMENT' || step.input.inWriting,
      'a waiver in writing',
      '当事人放弃陈述申辩应有书面记载',
    ),
);
