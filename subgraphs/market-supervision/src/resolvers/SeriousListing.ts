import type { SeriousListingResolvers } from '../generated/types';

export const SeriousListing: SeriousListingResolvers = {
  listedBy: ({ organId }) => ({ id: organId }),
};
