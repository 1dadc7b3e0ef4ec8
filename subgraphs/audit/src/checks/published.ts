import type { ClockCode } from '#shared/calendar/clockRules';
import { isSummary, type CaseFile } from './caseFile';
import { dueDay } from './dueDay';
import { failed, notApplicable, passed, type Finding, type ReviewDay, type ReviewRule } from './reviewRule';

interface PublicityRule {
  readonly clock: ClockCode;
  readonly law: string;
  /** What the law asks of a decision that is not published in time. */
  readonly unpublished: (file: CaseFile, due: string) => Finding;
}

const penaltyLaw = '《中华人民共和国行政处罚法》第四十八条第一款';

/** Every decision in ordinary procedure, unless it is a warning alone (art. 2). */
const market: PublicityRule = {
  clock: 'PUB_SAMR',
  law: `${penaltyLaw}；《市场监督管理行政处罚信息公示规定》第二条、第九条、第十三条`,
  unpublished: (file, due) => {
    if (isSummary(file)) return notApplicable('适用简易程序，无须公示');
    const kinds = file.decision?.kinds ?? [];
    return kinds.length > 0 && kinds.every((kind) => kind === 'WARNING')
      ? notApplicable('仅处警告，不予公示')
      : failed(`未公示，期限至 ${due}`);
  },
};

/** Decisions of some social influence: whether this is one, the reviewer says. */
const others: PublicityRule = {
  clock: 'PUB_GOVINFO',
  law: `${penaltyLaw}；《中华人民共和国政府信息公开条例》第二十条第六项、第二十六条`,
  unpublished: () => notApplicable('未公示；是否具有一定社会影响须由评查人员认定'),
};

function judge(file: CaseFile, { clock, unpublished }: PublicityRule, on: ReviewDay): Finding {
  const { decidedOn, publicity } = file;
  if (decidedOn === null || publicity === null) return notApplicable('案卷未载明决定日期或者公示情况');
  const { state, publishedOn, endsOn } = publicity;
  if (state === 'PUBLISHED' && endsOn !== null && endsOn < on.today) {
    return failed(`公示期于 ${endsOn} 届满，仍在公示`);
  }
  const due = dueDay(on.calendar, clock, decidedOn);
  if (due === null) return notApplicable('决定日不在已录入的公示期限规定或者节假日安排之内');
  if (publishedOn !== null) {
    return publishedOn <= due
      ? passed(`${publishedOn} 公示，期限至 ${due}`)
      : failed(`${publishedOn} 公示，超过期限 ${due}`);
  }
  return on.today <= due ? notApplicable(`尚未公示，期限至 ${due}`) : unpublished(file, due);
}

/** Published in time, and no longer than publicity lasts. */
export const published: ReviewRule = {
  rule: 'PUBLISHED',
  law: penaltyLaw,
  check: (file, on) => {
    const rule = file.department === 'market-supervision' ? market : others;
    return { ...judge(file, rule, on), law: rule.law };
  },
};
