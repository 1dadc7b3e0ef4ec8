import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 47: the whole course is recorded and archived. */
export const archived = guardRule(
  penaltyLaw,
  '第四十七条',
  { en: 'Record archived', zh: '全过程记录归档' },
  ({ step }) =>
    unless(
      step.name !== 'CLOSE' || Boolean(step.input.archiveNo?.trim()),
      'the number of the archived record',
      '全过程记录应归档并载明档案号',
    ),
);
