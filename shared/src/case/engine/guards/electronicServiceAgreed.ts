import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 61: electronic service for those who signed their consent. */
export const electronicServiceAgreed = guardRule(
  penaltyLaw,
  '第六十一条',
  { en: 'Electronic service agreed', zh: '电子送达已确认同意' },
  ({ step }) =>
    unless(
      step.name !== 'SERVE' || step.input.method !== 'ELECTRONIC' || step.input.consentSigned,
      "the party's signed consent to electronic service",
      '电子送达应有当事人签订的确认书',
    ),
);
