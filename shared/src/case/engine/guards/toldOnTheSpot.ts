import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 arts. 44, 45, 62: on the spot, too, the party is told and heard. */
export const toldOnTheSpot = guardRule(
  penaltyLaw,
  '第六十二条',
  { en: 'Told and heard on the spot', zh: '当场告知并听取申辩' },
  ({ step }) =>
    unless(
      step.name !== 'DECIDE_ON_THE_SPOT' || (step.input.reasoned && step.input.partyHeard),
      'facts, reasons and basis told, and the party heard',
      '当场处罚前应告知事实、理由、依据并听取陈述申辩',
    ),
);
