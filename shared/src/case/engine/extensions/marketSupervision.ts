import { plain, type CaseExtension } from './caseExtension';

/**
 * 市场监督管理行政处罚程序规定 art. 64 (extension and excluded time), 市场监督管理行政处罚信息公示规定 arts. 2, 9, 10, 13,
 * 市场监督管理投诉举报处理暂行办法 art. 23, and the multiples of food and drug law.
 */
export const marketSupervision: CaseExtension = {
  ...plain,
  department: 'market-supervision',
  title: { en: 'Market supervision', zh: '市场监管' },
  furtherTerms: [
    { clock: 'PEN_DECIDE_EXT_MARKET', lengthDecided: false, collective: false },
    { clock: 'PEN_DECIDE_EXT_MARKET', lengthDecided: true, collective: true },
  ],
  excludes: [
    'SUSPENSION',
    'HEARING',
    'ANNOUNCEMENT',
    'TEST',
    'INSPECTION',
    'QUARANTINE',
    'APPRAISAL',
    'RIGHTS_HOLDER_IDENTIFICATION',
    'REFUND_ORDERED',
  ],
  clueClock: 'SAMR_CLUE',
  publicityClocks: ['PUB_SAMR'],
  publicity: 'MARKET',
  goodsMultiple: true,
};
