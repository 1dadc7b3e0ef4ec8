import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 52: certificates are shown, and the numbered decision is handed over at once. */
export const handedOverOnTheSpot = guardRule(
  penaltyLaw,
  '第五十二条',
  { en: 'Certificates shown, decision handed over', zh: '出示执法证件并当场交付' },
  ({ step }) =>
    unless(
      step.name !== 'DECIDE_ON_THE_SPOT' || (step.input.certificateShown && step.input.delivered),
      'certificates shown and the decision handed over on the spot',
      '应出示执法证件并当场交付决定书',
    ),
);
