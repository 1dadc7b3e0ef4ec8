import { clocksOf } from './clockRule';

/** 行政许可法, in force since 2004-07-01 (art. 83); all its terms are working days (art. 82). */
const general = clocksOf(
  { name: '中华人民共和国行政许可法', effectiveFrom: '2004-07-01', workdayArticle: '第八十二条' },
  [
    {
      code: 'LIC_DECIDE',
      article: '第四十二条',
      length: 20,
      unit: 'WORKDAY',
      en: 'Application accepted → permit decision',
      zh: '受理许可申请 → 许可决定',
    },
    {
      code: 'LIC_DECIDE_EXT',
      article: '第四十二条',
      length: 10,
      unit: 'WORKDAY',
      en: 'First term for the decision ended → extension ends',
      zh: '许可期限届满 → 延长期限届满',
    },
    {
      code: 'LIC_ISSUE',
      article: '第四十四条',
      length: 10,
      unit: 'WORKDAY',
      en: 'Permit granted → document issued',
      zh: '准予许可 → 颁发、送达证件',
    },
  ],
);

/** 农药管理条例 as revised in 2017, in force since 2017-06-01 (art. 66). */
const pesticide = clocksOf({ name: '农药管理条例', effectiveFrom: '2017-06-01' }, [
  {
    code: 'LIC_PESTICIDE_VALID',
    article: '第二十五条',
    length: 5,
    unit: 'YEAR',
    rollover: 'NONE',
    en: 'Pesticide business licence issued → expires',
    zh: '核发农药经营许可证 → 有效期届满',
  },
  {
    code: 'LIC_PESTICIDE_RENEW',
    article: '第二十五条',
    length: 90,
    unit: 'CALENDAR_DAY',
    direction: 'BEFORE',
    en: 'Pesticide business licence expires ← renewal applied for',
    zh: '农药经营许可证有效期届满 ← 申请延续',
  },
]);

/** 兽药管理条例, in force since 2004-11-01 (art. 75). */
const veterinaryDrug = clocksOf({ name: '兽药管理条例', effectiveFrom: '2004-11-01' }, [
  {
    code: 'LIC_VETDRUG_VALID',
    article: '第二十三条',
    length: 5,
    unit: 'YEAR',
    rollover: 'NONE',
    en: 'Veterinary drug business licence issued → expires',
    zh: '核发兽药经营许可证 → 有效期届满',
  },
  {
    code: 'LIC_VETDRUG_RENEW',
    article: '第二十三条',
    length: 6,
    unit: 'MONTH',
    direction: 'BEFORE',
    en: 'Veterinary drug business licence expires ← renewal applied for',
    zh: '兽药经营许可证有效期届满 ← 申请换发',
  },
]);

/** 排污许可管理条例, in force since 2021-03-01 (art. 51). */
const pollution = clocksOf({ name: '排污许可管理条例', effectiveFrom: '2021-03-01' }, [
  {
    code: 'LIC_POLLUTION_VALID',
    article: '第十四条',
    length: 5,
    unit: 'YEAR',
    rollover: 'NONE',
    en: 'Pollution permit issued → expires',
    zh: '核发排污许可证 → 有效期届满',
  },
  {
    code: 'LIC_POLLUTION_RENEW',
    article: '第十四条',
    length: 60,
    unit: 'CALENDAR_DAY',
    direction: 'BEFORE',
    en: 'Pollution permit expires ← renewal applied for',
    zh: '排污许可证有效期届满 ← 申请延续',
  },
]);

export const licenceClocks = [...general, ...pesticide, ...veterinaryDrug, ...pollution];
