import { clocksOf } from './clockRule';

/** 行政处罚法 as revised in 2021, in force since 2021-07-15 (art. 86). */
const penalty = clocksOf(
  { name: '中华人民共和国行政处罚法', effectiveFrom: '2021-07-15', workdayArticle: '第八十五条' },
  [
    {
      code: 'PEN_DECIDE',
      article: '第六十条',
      length: 90,
      unit: 'CALENDAR_DAY',
      en: 'Case filed → penalty decision',
      zh: '立案 → 作出处罚决定',
    },
    {
      code: 'PEN_LIMITATION',
      article: '第三十六条',
      length: 2,
      unit: 'YEAR',
      rollover: 'NONE',
      en: 'Act ended → no penalty if undiscovered',
      zh: '违法行为终了 → 未被发现的不再处罚',
    },
    {
      code: 'PEN_LIMITATION_SAFETY',
      article: '第三十六条',
      length: 5,
      unit: 'YEAR',
      rollover: 'NONE',
      en: 'Act harming life, health or financial security ended → no penalty if undiscovered',
      zh: '涉及生命健康安全、金融安全且有危害后果的行为终了 → 未被发现的不再处罚',
    },
    {
      code: 'PEN_EVIDENCE_HOLD',
      article: '第五十六条',
      length: 7,
      unit: 'WORKDAY',
      en: 'Evidence registered and held → disposal decided',
      zh: '先行登记保存 → 作出处理决定',
    },
    {
      code: 'PEN_HEARING_REQUEST',
      article: '第六十四条',
      length: 5,
      unit: 'WORKDAY',
      en: 'Party told of the right → hearing requested',
      zh: '告知听证权利 → 要求听证',
    },
    {
      code: 'PEN_HEARING_NOTICE',
      article: '第六十四条',
      length: 7,
      unit: 'WORKDAY',
      direction: 'BEFORE',
      en: 'Hearing ← notice of time and place',
      zh: '举行听证 ← 通知时间、地点',
    },
    {
      code: 'PEN_SERVE',
      article: '第六十一条',
      length: 7,
      unit: 'WORKDAY',
      en: 'Decision announced in the absence of the party → served',
      zh: '当事人不在场 → 送达处罚决定书',
    },
    {
      code: 'PEN_PAY',
      article: '第六十七条',
      length: 15,
      unit: 'CALENDAR_DAY',
      en: 'Decision received → fine paid',
      zh: '收到处罚决定书 → 缴纳罚款',
    },
    {
      code: 'PEN_ONSITE_CASH_OFFICER',
      article: '第七十一条',
      length: 2,
      unit: 'WORKDAY',
      en: 'Fine collected on the spot → handed to the organ',
      zh: '当场收缴罚款 → 交至行政机关',
    },
    {
      code: 'PEN_ONSITE_CASH_ORGAN',
      article: '第七十一条',
      length: 2,
      unit: 'WORKDAY',
      en: 'Organ received the cash → paid to the bank',
      zh: '行政机关收到 → 缴付指定银行',
    },
    {
      code: 'PEN_WITHDRAW_PUBLICITY',
      article: '第四十八条',
      length: 3,
      unit: 'WORKDAY',
      en: 'Published decision changed or annulled → withdrawn with reasons',
      zh: '公开的处罚决定被变更、撤销 → 撤回信息并说明理由',
    },
  ],
);

/** 市场监督管理行政处罚程序规定, so named and in force with the revised law. A further extension has the length decided on. */
const marketProcedure = clocksOf({ name: '市场监督管理行政处罚程序规定', effectiveFrom: '2021-07-15' }, [
  {
    code: 'PEN_DECIDE_EXT_MARKET',
    article: '第六十四条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'Ninety days for the decision ended → extension ends',
    zh: '九十日办案期限届满 → 延长期限届满',
  },
]);

/** 生态环境行政处罚办法, in force since 2023-07-01. */
const ecologyProcedure = clocksOf({ name: '生态环境行政处罚办法', effectiveFrom: '2023-07-01' }, [
  {
    code: 'PEN_DECIDE_EXT_ECOLOGY',
    article: '第五十七条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'Ninety days for the decision ended → extension ends',
    zh: '九十日办案期限届满 → 延长期限届满',
  },
  {
    code: 'PEN_DECIDE_EXT2_ECOLOGY',
    article: '第五十七条',
    length: 30,
    unit: 'CALENDAR_DAY',
    en: 'First extension ended → further extension, discussed collectively, ends',
    zh: '首次延长期限届满 → 经集体讨论继续延长的期限届满',
  },
]);

export const penaltyClocks = [...penalty, ...marketProcedure, ...ecologyProcedure];
