import type { EnterpriseKind } from './enterprise';

/**
 * Lines of business (GB/T 4754-2017) by a firm's place in its round of fifty: what a department has to do with a firm
 * follows from what the firm does. Places that are not named are shops, kitchens and services.
 */
const culture: Readonly<Record<number, readonly string[]>> = {
  3: ['9011'],
  7: ['7861'],
  8: ['9013'],
  11: ['9012'],
  16: ['7291'],
  19: ['6110'],
  23: ['6233'],
  27: ['5211'],
  31: ['7291'],
  35: ['6121'],
  42: ['9013'],
};
const agriculturePlaces = new Set([2, 6, 10, 15, 18, 22, 26, 30, 34, 38, 43, 45]);
const agriculture = ['0111', '0141', '0313', '0321', '0412', '1311', '1329', '1351', '1353', '2631', '5167'];
const ecologyPlaces = new Set([1, 5, 9, 13, 14, 21, 25, 28, 33, 36, 37, 40, 46]);
const ecology = [
  '1512',
  '2611',
  '2614',
  '2672',
  '3011',
  '3072',
  '3073',
  '3074',
  '3360',
  '4511',
  '4512',
  '4620',
  '7723',
  '7724',
  '1353',
  '1411',
  '6210',
  '6210',
  '8111',
  '8111',
];
const urbanPlaces = new Set([0, 4, 12, 17, 20, 24, 29, 32, 39]);
const urban = ['4710', '4813', '6210', '6210', '6220', '6220', '7020', '8111'];
const everyday = [
  '1411',
  '5211',
  '5212',
  '5213',
  '5265',
  '6110',
  '6210',
  '6210',
  '6220',
  '6233',
  '7020',
  '8111',
];

/** Codes of the lines of business that a firm at this place of its round may have. */
export function tradesAt(residue: number): readonly string[] {
  if (culture[residue]) return culture[residue];
  if (agriculturePlaces.has(residue)) return agriculture;
  if (ecologyPlaces.has(residue)) return ecology;
  return urbanPlaces.has(residue) ? urban : everyday;
}

/** Works, utilities and travel need a company; a cooperative grows and raises things. */
const companyOnly = /^(1512|26|30|45|46|47|48|72|77|78)/;
const farming = /^(0|1311|1329)/;

/** The kind of enterprise drawn, or the nearest one that can do the trade. */
export function fittingKind(kind: EnterpriseKind, trade: string): EnterpriseKind {
  if (companyOnly.test(trade) && (kind === 'INDIVIDUAL_BUSINESS' || kind === 'FARMERS_COOPERATIVE')) {
    return 'LIMITED_COMPANY';
  }
  return kind === 'FARMERS_COOPERATIVE' && !farming.test(trade) ? 'INDIVIDUAL_BUSINESS' : kind;
}

/** What stands in a firm's name for its trade, where that is not the class's own name. */
const wordsInNames: Readonly<Record<string, string>> = {
  '0111': '粮食种植',
  '0313': '生猪养殖',
  '0321': '蛋鸡养殖',
  '0412': '水产养殖',
  '1311': '米业',
  '1329': '饲料',
  '1351': '屠宰',
  '1353': '肉制品',
  '1411': '糕点',
  '1512': '酒业',
  '2611': '化工',
  '2614': '有机化工',
  '2631': '农药',
  '2672': '花炮',
  '3011': '水泥',
  '3072': '卫浴陶瓷',
  '3073': '特种陶瓷',
  '3074': '日用陶瓷',
  '3360': '表面处理',
  '4511': '燃气',
  '4512': '液化气',
  '4620': '污水处理',
  '4710': '建筑',
  '4813': '市政工程',
  '5167': '农资',
  '5211': '百货',
  '5212': '超市',
  '5213': '便利店',
  '5265': '加油站',
  '6110': '饭店',
  '6121': '快捷酒店',
  '6210': '餐饮',
  '6220': '快餐',
  '6233': '酒吧',
  '7020': '物业',
  '7291': '旅行社',
  '7723': '固废处理',
  '7724': '危废处置',
  '7861': '景区管理',
  '8111': '汽车维修',
  '9011': '歌舞娱乐',
  '9012': '电子游艺',
  '9013': '网吧',
};

/** The trade as it goes into the name of a firm; the class's own name where no other word is usual. */
export const tradeInName = (code: string, className: string): string => wordsInNames[code] ?? className;
