import { inspectionFields } from '#shared/inspection/inspectionFields';
import { loadPresent } from '#shared/loaders/loadPresent';
import type { UrbanInspectionResolvers } from '../generated/types';

export const UrbanInspection: UrbanInspectionResolvers = {
  ...inspectionFields,
  __resolveReference: ({ id }, { urbanInspection }) => urbanInspection.load(id),
  task: ({ taskId }, _, { task }) => task.load(taskId),
  organ: ({ organId }, _, { organ }) => organ.load(organId),
  officers: ({ officerCertNos }, _, { officer }) => loadPresent(officer, officerCertNos),
  items: ({ itemCodes }, _, { inspectionItem }) => loadPresent(inspectionItem, itemCodes),
};
