import { eq, isNotNull, onOrAfter } from '#shared/db/where';
import type { Policy } from '../policy';

interface Published {
  readonly publicityState: string;
  readonly publicityEndsOn: string | null;
}

/**
 * A penalty decision is shown to anybody while its publicity lasts and its credit is not repaired; withdrawn and ended ones
 * stay on file for the authorities. Rows have the columns of CaseColumns.
 */
export const publicityActive: Policy = {
  meaning: {
    en: 'The decision is published, its publicity lasts and its credit is not repaired.',
    zh: '处罚决定已公示、仍在公示期内且未作信用修复。',
  },
  law: '行政处罚法 art. 48; 市场监督管理行政处罚信息公示规定 art. 13, 14',
  mayHold: () => true,
  holds: (_principal, row, today) => {
    const { publicityState, publicityEndsOn } = row as Published;
    return publicityState === 'PUBLISHED' && publicityEndsOn !== null && publicityEndsOn >= today;
  },
  rows: (_principal, today) => [
    ...eq('publicityState', 'PUBLISHED'),
    ...isNotNull('publicityEndsOn'),
    ...onOrAfter('publicityEndsOn', today),
  ],
};
