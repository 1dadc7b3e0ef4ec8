import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 56: evidence is held with the head's approval. */
export const holdApproved = guardRule(
  penaltyLaw,
  '第五十六条',
  { en: 'Holding of evidence approved', zh: '先行登记保存经批准' },
  ({ step }) =>
    unless(
      step.name !== 'HOLD_EVIDENCE' || Boolean(step.input.approvedBy?.trim()),
      'approval by the head of the organ',
      '先行登记保存应经负责人批准',
    ),
);
