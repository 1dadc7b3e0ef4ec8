import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 arts. 18 (1), 19: approved beforehand, or urgent and on the spot. */
export const sealApproved = guardRule(
  compulsionLaw,
  '第十八条',
  { en: 'Approved by the head', zh: '经负责人批准' },
  ({ step }) =>
    unless(
      step.name !== 'SEAL' || Boolean(step.input.approvedBy?.trim()) || step.input.onTheSpotAt !== null,
      'approval by the head, or the time of an urgent measure on the spot (art. 19)',
      '应经负责人批准；情况紧急当场实施的，应载明实施时刻（第十九条）',
    ),
);
