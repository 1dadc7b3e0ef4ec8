import { clocksOf } from './clockRule';

/** 政府信息公开条例 as revised in 2019, in force since 2019-05-15 (art. 56). */
const openInformation = clocksOf({ name: '中华人民共和国政府信息公开条例', effectiveFrom: '2019-05-15' }, [
  {
    code: 'PUB_GOVINFO',
    article: '第二十六条',
    length: 20,
    unit: 'WORKDAY',
    en: 'Information formed or changed → published',
    zh: '政府信息形成或者变更 → 公开',
  },
]);

/** 国办发〔2015〕51号 of 2015-06-24: licences and penalties of all departments (双公示). Not a law; its items are numbered, not articles. */
const doublePublicity = clocksOf(
  { name: '国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见', effectiveFrom: '2015-06-24' },
  [
    {
      code: 'PUB_DOUBLE',
      article: '第十八项',
      length: 7,
      unit: 'WORKDAY',
      en: 'Licence or penalty decided → published online',
      zh: '作出行政许可、行政处罚决定 → 上网公开',
    },
  ],
);

/** 市场监督管理行政处罚信息公示规定, in force since 2021-09-01 (art. 19). */
const marketPublicity = clocksOf({ name: '市场监督管理行政处罚信息公示规定', effectiveFrom: '2021-09-01' }, [
  {
    code: 'PUB_SAMR',
    article: '第九条',
    length: 20,
    unit: 'WORKDAY',
    en: 'Penalty decided, party of the same province → published',
    zh: '作出处罚决定（同一省） → 公示',
  },
  {
    code: 'PUB_SAMR_PUSH',
    article: '第十条',
    length: 10,
    unit: 'WORKDAY',
    en: 'Penalty decided, party of another province → sent there',
    zh: '作出处罚决定（外省） → 推送至登记地',
  },
  {
    code: 'PUB_SAMR_RECEIVED',
    article: '第十条',
    length: 10,
    unit: 'WORKDAY',
    en: 'Penalty information received from another province → published',
    zh: '登记地收到外省处罚信息 → 公示',
  },
  {
    code: 'PUB_SAMR_WITHDRAW',
    article: '第十一条',
    length: 3,
    unit: 'WORKDAY',
    en: 'Decision changed or annulled → publicity withdrawn with reasons',
    zh: '处罚决定被变更、撤销 → 撤回公示并说明理由',
  },
  {
    code: 'PUB_END_SAMR_MINOR',
    article: '第十三条',
    length: 3,
    unit: 'MONTH',
    rollover: 'NONE',
    en: 'Criticism or low fine published → publicity ends',
    zh: '通报批评、较低数额罚款公示 → 停止公示',
  },
  {
    code: 'PUB_END_SAMR',
    article: '第十三条',
    length: 3,
    unit: 'YEAR',
    rollover: 'NONE',
    en: 'Other penalty published → publicity ends',
    zh: '其他处罚信息公示 → 停止公示',
  },
]);

/** 市场监督管理投诉举报处理暂行办法, in force since 2020-01-01 (art. 40). */
const complaints = clocksOf({ name: '市场监督管理投诉举报处理暂行办法', effectiveFrom: '2020-01-01' }, [
  {
    code: 'C12315_ACCEPT',
    article: '第十四条',
    length: 7,
    unit: 'WORKDAY',
    en: 'Complaint received → accepted or refused, complainant told',
    zh: '收到投诉 → 决定是否受理并告知',
  },
  {
    code: 'C12315_MEDIATE',
    article: '第二十一条',
    length: 45,
    unit: 'WORKDAY',
    en: 'Complaint accepted → mediation ends without agreement',
    zh: '受理投诉 → 未达成协议终止调解',
  },
  {
    code: 'C12315_TELL',
    article: '第二十一条',
    length: 7,
    unit: 'WORKDAY',
    en: 'Mediation ended → both parties told',
    zh: '决定终止调解 → 告知双方',
  },
  {
    code: 'C12315_REPORTER',
    article: '第三十一条',
    length: 5,
    unit: 'WORKDAY',
    en: 'Filing decided → named reporter told',
    zh: '决定是否立案 → 告知实名举报人',
  },
  {
    code: 'SAMR_CLUE',
    article: '第二十三条',
    length: 15,
    unit: 'WORKDAY',
    en: 'Clue found in mediation → checked',
    zh: '调解中发现线索 → 核查',
  },
  {
    code: 'SAMR_CLUE_EXT',
    article: '第二十三条',
    length: 15,
    unit: 'WORKDAY',
    en: 'First term for the check ended → extension ends',
    zh: '核查期限届满 → 延长期限届满',
  },
]);

/** 信访工作条例, in force since 2022-05-01 (art. 50). */
const petitions = clocksOf({ name: '信访工作条例', effectiveFrom: '2022-05-01' }, [
  {
    code: 'PETITION_PASS_ON',
    article: '第二十二条',
    length: 15,
    unit: 'CALENDAR_DAY',
    en: 'Petition received by a petition office → passed on',
    zh: '信访部门收到信访事项 → 转送、交办',
  },
  {
    code: 'PETITION_TELL',
    article: '第二十三条',
    length: 15,
    unit: 'CALENDAR_DAY',
    en: 'Petition received by an organ → petitioner told in writing',
    zh: '机关收到信访事项 → 书面告知信访人',
  },
  {
    code: 'PETITION_HANDLE',
    article: '第三十四条',
    length: 60,
    unit: 'CALENDAR_DAY',
    en: 'Petition accepted → handled',
    zh: '受理信访事项 → 办结',
  },
  {
    code: 'PETITION_HANDLE_EXT',
    article: '第三十四条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'First term for handling ended → extension ends',
    zh: '办理期限届满 → 延长期限届满',
  },
  {
    code: 'PETITION_REVIEW_REQUEST',
    article: '第三十五条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'Written reply received → review requested',
    zh: '收到书面答复 → 请求复查',
  },
  {
    code: 'PETITION_REVIEW',
    article: '第三十五条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'Request for review received → opinion',
    zh: '收到复查请求 → 复查意见',
  },
  {
    code: 'PETITION_REREVIEW_REQUEST',
    article: '第三十六条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'Review opinion received → second review requested',
    zh: '收到复查意见 → 请求复核',
  },
  {
    code: 'PETITION_REREVIEW',
    article: '第三十六条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'Request for second review received → opinion',
    zh: '收到复核请求 → 复核意见',
  },
]);

export const serviceClocks = [
  ...openInformation,
  ...doublePublicity,
  ...marketPublicity,
  ...complaints,
  ...petitions,
];
