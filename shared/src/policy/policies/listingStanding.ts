import { inForceOn } from '#shared/db/where';
import type { Policy } from '../policy';

/** After three years an entry is removed and its publicity ends, so that only those that stand on the day are shown. */
export const listingStanding: Policy = {
  meaning: { en: 'The entry in the list stands.', zh: '仍在名单内。' },
  law: '市场监督管理严重违法失信名单管理办法',
  mayHold: () => true,
  holds: (_principal, row, today) => {
    const { listedOn, removedOn } = row as { listedOn: string; removedOn: string | null };
    return listedOn <= today && (removedOn === null || removedOn >= today);
  },
  rows: (_principal, today) => inForceOn('listedOn', 'removedOn', today),
};
