import { loadPresent } from '#shared/loaders/loadPresent';
import type { InspectionPlanResolvers } from '../generated/types';

export const InspectionPlan: InspectionPlanResolvers = {
  __resolveReference: ({ id }, { plan }) => plan.load(id),
  organ: ({ organId }, _, { organ }) => organ.load(organId),
  items: ({ itemCodes }, _, { inspectionItem }) => loadPresent(inspectionItem, itemCodes),
  visitCount: ({ id }, _, { visitCount }) => visitCount.load(id),
  tasks: ({ id }, args, { tasks }) => tasks.connectionOf('planId', id, args),
};
