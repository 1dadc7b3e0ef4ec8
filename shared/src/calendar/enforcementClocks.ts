import { clocksOf } from './clockRule';

/** 行政强制法, in force since 2012-01-01 (art. 71). */
const compulsion = clocksOf(
  { name: '中华人民共和国行政强制法', effectiveFrom: '2012-01-01', workdayArticle: '第六十九条' },
  [
    {
      code: 'ENF_SEAL',
      article: '第二十五条',
      length: 30,
      unit: 'CALENDAR_DAY',
      rollover: 'NONE',
      en: 'Sealed or seized → released or disposed of',
      zh: '查封、扣押 → 解除或者处理',
    },
    {
      code: 'ENF_SEAL_EXT',
      article: '第二十五条',
      length: 30,
      unit: 'CALENDAR_DAY',
      rollover: 'NONE',
      en: 'First term of sealing or seizure ended → extension ends',
      zh: '查封、扣押期限届满 → 延长期限届满',
    },
    {
      code: 'ENF_SEAL_REPORT',
      article: '第十九条',
      length: 24,
      unit: 'HOUR',
      en: 'Measure taken on the spot → reported to the head of the organ',
      zh: '当场实施强制措施 → 向负责人报告',
    },
    {
      code: 'ENF_COURT_DEMAND',
      article: '第五十四条',
      length: 10,
      unit: 'WORKDAY',
      en: 'Demand served → court may be applied to',
      zh: '催告书送达 → 可以申请法院强制执行',
    },
    {
      code: 'ENF_COURT',
      article: '第五十三条',
      length: 3,
      unit: 'MONTH',
      en: 'Terms for review and suit lapsed → application to the court',
      zh: '复议、诉讼期限届满 → 申请法院强制执行',
    },
  ],
);

/** 行政复议法 as revised in 2023, in force since 2024-01-01 (art. 90). */
const review = clocksOf(
  { name: '中华人民共和国行政复议法', effectiveFrom: '2024-01-01', workdayArticle: '第八十八条' },
  [
    {
      code: 'REV_APPLY',
      article: '第二十条',
      length: 60,
      unit: 'CALENDAR_DAY',
      en: 'Party knew of the act → review applied for',
      zh: '知道行政行为 → 申请复议',
    },
    {
      code: 'REV_ACCEPT',
      article: '第三十条',
      length: 5,
      unit: 'WORKDAY',
      en: 'Application received → examined',
      zh: '收到复议申请 → 审查完毕',
    },
    {
      code: 'REV_SEND',
      article: '第四十八条',
      length: 7,
      unit: 'WORKDAY',
      en: 'Accepted → copy sent to the respondent',
      zh: '受理 → 副本发送被申请人',
    },
    {
      code: 'REV_SEND_SIMPLE',
      article: '第五十四条',
      length: 3,
      unit: 'WORKDAY',
      en: 'Accepted, simple procedure → copy sent to the respondent',
      zh: '简易程序受理 → 副本发送被申请人',
    },
    {
      code: 'REV_REPLY',
      article: '第四十八条',
      length: 10,
      unit: 'WORKDAY',
      en: 'Respondent received the copy → reply and evidence',
      zh: '被申请人收到副本 → 书面答复并举证',
    },
    {
      code: 'REV_REPLY_SIMPLE',
      article: '第五十四条',
      length: 5,
      unit: 'WORKDAY',
      en: 'Respondent received the copy, simple procedure → reply and evidence',
      zh: '简易程序被申请人收到副本 → 书面答复并举证',
    },
    {
      code: 'REV_DECIDE',
      article: '第六十二条',
      length: 60,
      unit: 'CALENDAR_DAY',
      en: 'Accepted → review decision',
      zh: '受理 → 复议决定',
    },
    {
      code: 'REV_DECIDE_EXT',
      article: '第六十二条',
      length: 30,
      unit: 'CALENDAR_DAY',
      en: 'First term for the decision ended → extension ends',
      zh: '复议期限届满 → 延长期限届满',
    },
    {
      code: 'REV_DECIDE_SIMPLE',
      article: '第六十二条',
      length: 30,
      unit: 'CALENDAR_DAY',
      en: 'Accepted, simple procedure → review decision',
      zh: '简易程序受理 → 复议决定',
    },
  ],
);

/** 行政诉讼法 as revised in 2014, in force since 2015-05-01. */
const litigation = clocksOf({ name: '中华人民共和国行政诉讼法', effectiveFrom: '2015-05-01' }, [
  {
    code: 'LIT_APPLY',
    article: '第四十六条',
    length: 6,
    unit: 'MONTH',
    en: 'Party knew of the act → suit brought',
    zh: '知道行政行为 → 直接提起诉讼',
  },
  {
    code: 'LIT_AFTER_REVIEW',
    article: '第四十五条',
    length: 15,
    unit: 'CALENDAR_DAY',
    en: 'Review decision received → suit brought',
    zh: '收到复议决定书 → 提起诉讼',
  },
]);

/** 行政执法机关移送涉嫌犯罪案件的规定 as revised, published and in force 2020-08-07 (art. 20). Its 日 are not said to be working days. */
const transfer = clocksOf({ name: '行政执法机关移送涉嫌犯罪案件的规定', effectiveFrom: '2020-08-07' }, [
  {
    code: 'XF_APPROVE',
    article: '第五条',
    length: 3,
    unit: 'CALENDAR_DAY',
    rollover: 'NONE',
    en: 'Report on a suspected crime received → transfer approved or refused',
    zh: '接到移送报告 → 批准或者不批准移送',
  },
  {
    code: 'XF_HAND_OVER',
    article: '第五条',
    length: 24,
    unit: 'HOUR',
    en: 'Transfer approved → handed to the police',
    zh: '批准移送 → 向公安机关移送',
  },
  {
    code: 'XF_POLICE_DECIDE',
    article: '第八条',
    length: 3,
    unit: 'CALENDAR_DAY',
    rollover: 'NONE',
    en: 'Police took over the case → filing decided',
    zh: '公安机关接受案件 → 决定是否立案',
  },
  {
    code: 'XF_RECONSIDER',
    article: '第九条',
    length: 3,
    unit: 'CALENDAR_DAY',
    rollover: 'NONE',
    en: 'Notice of no filing received → reconsideration requested',
    zh: '接到不予立案通知书 → 提请复议',
  },
]);

export const enforcementClocks = [...compulsion, ...review, ...litigation, ...transfer];
