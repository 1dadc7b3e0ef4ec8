import { inspectionFields } from '#shared/inspection/inspectionFields';
import type { AgriInspectionResolvers } from '../generated/types';

export const AgriInspection: AgriInspectionResolvers = {
  __resolveReference: ({ id }, { inspection }) => inspection.load(id),
  ...inspectionFields,
};
