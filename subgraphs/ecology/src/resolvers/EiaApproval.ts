import type { EiaApprovalResolvers } from '../generated/types';

export const EiaApproval: EiaApprovalResolvers = {
  __resolveReference: ({ no }, { eiaApproval }) => eiaApproval.load(no),
  enterprise: ({ uscc }) => ({ uscc }),
  region: ({ regionCode }) => ({ code: regionCode }),
  organ: ({ organId }) => ({ id: organId }),
};
