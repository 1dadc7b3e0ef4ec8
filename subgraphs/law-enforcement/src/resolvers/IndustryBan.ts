import type { IndustryBanResolvers } from '../generated/types';

export const IndustryBan: IndustryBanResolvers = {
  basis: ({ law, article }) => ({ law, article }),
};
