import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 47: reasons are on record. */
export const reasonRecorded = guardRule(
  penaltyLaw,
  '第四十七条',
  { en: 'Reason on record', zh: '理由记录在案' },
  ({ step: { input } }) =>
    unless(!('reason' in input) || input.reason.trim() !== '', 'the reason', '应当记录理由'),
);
