import { penaltyLaw } from '../law';
import { guardRule, say, unless } from './guardRule';
import { needsLegalReview } from './legalReviewNeed';

/** 行政处罚法 art. 58: where it is due, no decision before legal review is passed, after the hearing if there was one. */
export const legalReviewPassed = guardRule(
  penaltyLaw,
  '第五十八条',
  { en: 'Legal review passed', zh: '法制审核通过' },
  ({ facts }) => {
    const { PASS_LEGAL_REVIEW, SUBMIT_LEGAL_REVIEW, HOLD_HEARING } = facts.taken;
    if (SUBMIT_LEGAL_REVIEW && !PASS_LEGAL_REVIEW) {
      return say('the result of the legal review under way', '法制审核尚未作出结论');
    }
    if (!needsLegalReview(facts)) return null;
    if (!PASS_LEGAL_REVIEW) return say('legal review, passed', '应当进行法制审核并通过');
    return unless(
      HOLD_HEARING === undefined || PASS_LEGAL_REVIEW.version > HOLD_HEARING.version,
      'legal review after the hearing; the one on file came before it',
      '经过听证程序的，应在听证后进行法制审核',
    );
  },
);
