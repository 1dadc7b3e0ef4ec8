import type { PerformanceApprovalResolvers } from '../generated/types';

export const PerformanceApproval: PerformanceApprovalResolvers = {
  organ: ({ organId }) => ({ id: organId }),
};
