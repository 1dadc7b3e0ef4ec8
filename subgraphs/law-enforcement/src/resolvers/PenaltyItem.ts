import type { PenaltyItemResolvers } from '../generated/types';

export const PenaltyItem: PenaltyItemResolvers = {
  __resolveReference: ({ code }, { penaltyItem }) => penaltyItem.load(code),
  basis: ({ law, article }) => ({ law, article }),
};
