import { loadPresent } from '#shared/loaders/loadPresent';
import type { InspectionTaskResolvers } from '../generated/types';

export const InspectionTask: InspectionTaskResolvers = {
  __resolveReference: ({ id }, { task }) => task.load(id),
  organ: ({ organId }, _, { organ }) => organ.load(organId),
  plan: ({ planId }, _, { plan }) => (planId === null ? null : plan.load(planId)),
  items: ({ itemCodes }, _, { inspectionItem }) => loadPresent(inspectionItem, itemCodes),
  enterprise: ({ uscc }) => ({ uscc }),
  region: ({ regionCode }) => ({ code: regionCode }),
  mergedInto: ({ mergedIntoId }, _, { task }) => (mergedIntoId === null ? null : task.load(mergedIntoId)),
  officers: ({ officerCertNos }, _, { officer }) => loadPresent(officer, officerCertNos),
};
