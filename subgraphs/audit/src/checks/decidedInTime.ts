import { addDays, daysBetween, type CivilDate } from '#shared/calendar/civilDate';
import { penaltyClocks } from '#shared/calendar/penaltyClocks';
import { isSummary } from './caseFile';
import { dueDay } from './dueDay';
import { failed, notApplicable, passed, type ReviewRule } from './reviewRule';

/** As counted, before a last day that is a day off moves; null before the rule was in force. */
function lastDayCounted(filedOn: CivilDate): CivilDate | null {
  const rule = penaltyClocks.find(
    ({ code, effectiveFrom }) => code === 'PEN_DECIDE' && effectiveFrom <= filedOn,
  );
  return rule ? addDays(filedOn, rule.length) : null;
}

/** Ninety days from filing to the decision. The graph records no extension: a file that is late by these days is looked at. */
export const decidedInTime: ReviewRule = {
  rule: 'DECIDED_IN_TIME',
  law: '《中华人民共和国行政处罚法》第六十条',
  check: (file, { calendar }) => {
    const { filedOn, decidedOn } = file;
    if (isSummary(file)) return notApplicable('适用简易程序，当场决定');
    if (filedOn === null || decidedOn === null) return notApplicable('案卷未载明立案或者决定日期');
    const counted = lastDayCounted(filedOn);
    if (counted === null) return notApplicable('立案早于本条施行');
    const days = daysBetween(filedOn, decidedOn);
    if (decidedOn <= counted) return passed(`立案后 ${days} 日作出决定`);
    const due = dueDay(calendar, 'PEN_DECIDE', filedOn);
    if (due === null) return notApplicable(`立案后 ${days} 日作出决定，该年度节假日安排尚未录入`);
    return decidedOn <= due
      ? passed(`立案后 ${days} 日作出决定，期限顺延至 ${due}`)
      : failed(`立案后 ${days} 日作出决定，超过期限 ${due}；依规定延长或者扣除期间的，应附文书`);
  },
};
