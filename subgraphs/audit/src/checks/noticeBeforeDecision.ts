import { isSummary } from './caseFile';
import { failed, notApplicable, passed, type ReviewRule } from './reviewRule';

/** Notice before the decision. On the spot both fall on one day, and the notice is often by word of mouth. */
export const noticeBeforeDecision: ReviewRule = {
  rule: 'NOTICE_BEFORE_DECISION',
  law: '《中华人民共和国行政处罚法》第四十四条',
  check: (file) => {
    const { noticedOn, decidedOn } = file;
    if (decidedOn === null) return notApplicable('案卷未载明决定日期');
    if (noticedOn === null) {
      return isSummary(file) ? notApplicable('适用简易程序，告知未单独记载') : failed('未见处罚决定前的告知');
    }
    if (noticedOn < decidedOn) return passed('告知早于处罚决定');
    return isSummary(file) && noticedOn === decidedOn
      ? passed('当场告知并作出决定')
      : failed('告知不早于处罚决定');
  },
};
