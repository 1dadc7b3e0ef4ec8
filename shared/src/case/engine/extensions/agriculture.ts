import { plain, type CaseExtension } from './caseExtension';

/** Multiples of the value of the goods (农药管理条例 arts. 55, 56, 种子法 art. 74, 兽药管理条例 art. 56 and others). */
export const agriculture: CaseExtension = {
  ...plain,
  department: 'agriculture',
  title: { en: 'Agriculture and rural affairs', zh: '农业农村' },
  goodsMultiple: true,
};
