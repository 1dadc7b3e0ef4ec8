import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 47: a discussion is on record. */
export const minutesKept = guardRule(
  penaltyLaw,
  '第四十七条',
  { en: 'Minutes of the discussion', zh: '集体讨论记录' },
  ({ step }) =>
    unless(
      step.name !== 'DISCUSS' || step.input.minutesNo.trim() !== '',
      'the number of the minutes',
      '集体讨论应有记录编号',
    ),
);
