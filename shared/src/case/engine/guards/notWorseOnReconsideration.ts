import { reconsiderationLaw } from '../law';
import { goesBeyond } from '../penalty';
import { decisionOf } from '../readings';
import { guardRule, unless } from './guardRule';

/** 行政复议法 art. 63: reconsideration makes nothing worse for who applied. */
export const notWorseOnReconsideration = guardRule(
  reconsiderationLaw,
  '第六十三条',
  { en: 'Not worse on reconsideration', zh: '复议不加重' },
  ({ facts, step }) => {
    const decided = decisionOf(facts)?.penalty;
    return unless(
      step.name !== 'RECONSIDERATION_CHANGES' || !decided || !goesBeyond(step.input.penalty, decided),
      'a penalty not beyond the one decided',
      '变更决定不得更为不利于申请人',
    );
  },
);
