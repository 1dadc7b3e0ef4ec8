import { isSummary } from './caseFile';
import { failed, notApplicable, passed, type ReviewRule } from './reviewRule';

/** Two officers at least, unless another law says otherwise. Arts. 51 to 53, on decisions made on the spot, do not say otherwise. */
export const twoOfficers: ReviewRule = {
  rule: 'TWO_OFFICERS',
  law: '《中华人民共和国行政处罚法》第四十二条第一款',
  check: (file) => {
    if (file.officers === null || file.officers.includes(null))
      return notApplicable('案卷未载明全部执法人员');
    const count = new Set(file.officers.map((officer) => officer?.certNo)).size;
    if (count >= 2) return passed(`执法人员 ${count} 人`);
    const exception = isSummary(file) ? '（简易程序亦同）' : '';
    return failed(`执法人员 ${count} 人，少于两人${exception}；其他法律另有规定的，应附依据`);
  },
};
