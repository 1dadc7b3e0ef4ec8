import type { InspectionItemResolvers } from '../generated/types';

export const InspectionItem: InspectionItemResolvers = {
  __resolveReference: ({ code }, { inspectionItem }) => inspectionItem.load(code),
  basis: ({ law, article }) => ({ law, article }),
};
