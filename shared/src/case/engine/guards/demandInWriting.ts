import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 54: the demand is a document that was served. */
export const demandInWriting = guardRule(
  compulsionLaw,
  '第五十四条',
  { en: 'A written demand', zh: '书面催告' },
  ({ step }) =>
    unless(
      step.name !== 'DEMAND_PERFORMANCE' || step.input.inWriting,
      'a demand in writing, served on the party',
      '催告应以书面形式作出并送达',
    ),
);
