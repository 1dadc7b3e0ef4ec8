import type { OfficerConflictResolvers } from '../generated/types';

export const OfficerConflict: OfficerConflictResolvers = {
  enterprise: ({ uscc }) => ({ uscc }),
};
