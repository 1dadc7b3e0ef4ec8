import type { InspectionColumns } from './inspectionColumns';

/** Resolvers of the fields that the inspections of all departments share; a department spreads them into its own type. */
export const inspectionFields = {
  enterprise: (row: InspectionColumns) => ({ __typename: 'Enterprise' as const, uscc: row.uscc }),
  task: (row: InspectionColumns) => ({ __typename: 'InspectionTask' as const, id: row.taskId }),
  organ: (row: InspectionColumns) => ({ __typename: 'Organ' as const, id: row.organId }),
  officers: (row: InspectionColumns) =>
    row.officerCertNos.map((certNo) => ({ __typename: 'Officer' as const, certNo })),
  items: (row: InspectionColumns) =>
    row.itemCodes.map((code) => ({ __typename: 'InspectionItem' as const, code })),
  region: (row: InspectionColumns) => ({ __typename: 'Region' as const, code: row.regionCode }),
};
