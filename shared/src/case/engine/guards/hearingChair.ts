import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 64 (4): the chair took no part in the investigation. */
export const hearingChair = guardRule(
  penaltyLaw,
  '第六十四条',
  { en: 'A chair who did not investigate', zh: '听证主持人非本案调查人员' },
  ({ facts, step }) =>
    unless(
      step.name !== 'CALL_HEARING' || !facts.officers.includes(step.input.chair),
      'a chair who did not investigate the case',
      '听证应由非本案调查人员主持',
    ),
);
