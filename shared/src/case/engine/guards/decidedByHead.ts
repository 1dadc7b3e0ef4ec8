import { crimeTransferRules } from '../law';
import { guardRule, unless } from './guardRule';

/** 移送规定 art. 5: the head decides on the transfer. */
export const decidedByHead = guardRule(
  crimeTransferRules,
  '第五条',
  { en: 'Decided by the head', zh: '由正职负责人审批' },
  ({ step }) =>
    unless(
      (step.name !== 'APPROVE_TRANSFER' && step.name !== 'REFUSE_TRANSFER') || step.input.byHead,
      'the decision of the head of the organ',
      '应由正职负责人或者主持工作的负责人决定',
    ),
);
