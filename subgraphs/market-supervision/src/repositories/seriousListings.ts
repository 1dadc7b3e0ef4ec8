import type { Principal } from '#shared/auth/principal';
import { inForceOn, type Condition } from '#shared/db/where';

/**
 * Which entries in the list of serious violations a caller may see: after three years an entry is removed and its
 * publicity ends (市场监督管理严重违法失信名单管理办法), so that only those that stand on the day are shown.
 */
export const seriousListingVisibility = (principal: Principal, today: string): Condition[] =>
  principal.roles.includes('bootstrap') ? [] : inForceOn('listedOn', 'removedOn', today);
