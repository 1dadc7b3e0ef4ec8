import { inspectionFields } from '#shared/inspection/inspectionFields';
import type { EcologyInspectionResolvers } from '../generated/types';

export const EcologyInspection: EcologyInspectionResolvers = {
  ...inspectionFields,
  __resolveReference: ({ id }, { ecologyInspection }) => ecologyInspection.load(id),
};
