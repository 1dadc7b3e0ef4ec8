import type { AbnormalListingResolvers } from '../generated/types';

export const AbnormalListing: AbnormalListingResolvers = {
  enterprise: ({ uscc }, _, { enterprise }) => enterprise.load(uscc),
  listedBy: ({ organId }) => ({ id: organId }),
};
