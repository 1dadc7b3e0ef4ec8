import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 64 (8): minutes, signed, or the refusal to sign noted. */
export const hearingRecord = guardRule(
  penaltyLaw,
  '第六十四条',
  { en: 'Minutes of the hearing', zh: '听证笔录' },
  ({ step }) =>
    unless(
      step.name !== 'HOLD_HEARING' || step.input.record !== 'NONE',
      'minutes that the party signed, or the refusal to sign noted by the chair',
      '听证应制作笔录并由当事人签字，拒签的由主持人注明',
    ),
);
