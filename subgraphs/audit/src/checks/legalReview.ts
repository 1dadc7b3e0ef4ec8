import { isSummary } from './caseFile';
import { failed, notApplicable, passed, type ReviewRule } from './reviewRule';

/**
 * Legal review before the decision, in the four situations of the article. Of these a file shows one, the hearing; whether public
 * interests, difficulty or another law asked for it is for the reviewer to see.
 */
export const legalReview: ReviewRule = {
  rule: 'LEGAL_REVIEW',
  law: '《中华人民共和国行政处罚法》第五十八条第一款',
  check: (file) => {
    const { legalReviewOn, hearingOn, decidedOn } = file;
    if (legalReviewOn !== null && decidedOn !== null) {
      return legalReviewOn <= decidedOn ? passed('决定前已经法制审核') : failed('法制审核晚于处罚决定');
    }
    if (legalReviewOn === null && hearingOn !== null) return failed('案件经过听证程序，未见法制审核');
    if (isSummary(file)) return notApplicable('适用简易程序，不属应当法制审核的情形');
    return notApplicable('未见法制审核；案卷数据未显示属于应当法制审核的情形，须由评查人员认定');
  },
};
