import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 58, last paragraph: the reviewer holds the legal professional qualification. */
export const qualifiedReviewer = guardRule(
  penaltyLaw,
  '第五十八条',
  { en: 'A qualified reviewer', zh: '法制审核人员具备资格' },
  ({ facts, step }) => {
    if (step.name !== 'PASS_LEGAL_REVIEW' && step.name !== 'FAIL_LEGAL_REVIEW') return null;
    const { qualified, reviewer } = step.input;
    return unless(
      qualified && !facts.officers.includes(reviewer),
      'a reviewer with the legal professional qualification who does not handle the case',
      '法制审核应由取得法律职业资格的非本案办案人员进行',
    );
  },
);
