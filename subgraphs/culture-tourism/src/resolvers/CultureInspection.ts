import { inspectionFields } from '#shared/inspection/inspectionFields';
import type { CultureInspectionResolvers } from '../generated/types';

export const CultureInspection: CultureInspectionResolvers = {
  ...inspectionFields,
  __resolveReference: ({ id }, { inspection }) => inspection.load(id),
  venues: ({ uscc }, _, { venuesOf }) => venuesOf.load(uscc),
};
