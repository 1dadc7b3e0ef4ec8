import { inspectionFields } from '#shared/inspection/inspectionFields';
import type { MarketInspectionResolvers } from '../generated/types';

export const MarketInspection: MarketInspectionResolvers = {
  ...inspectionFields,
  __resolveReference: ({ id }, { marketInspection }) => marketInspection.load(id),
  enterprise: ({ uscc }, _, { enterprise }) => enterprise.load(uscc),
};
