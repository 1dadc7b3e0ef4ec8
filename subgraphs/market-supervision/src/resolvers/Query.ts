import { parseUscc } from '#shared/codes/uscc';
import { onOrBefore } from '#shared/db/where';
import type { QueryResolvers } from '../generated/types';

export const Query: QueryResolvers = {
  enterprise: (_, { uscc }, { enterprise }) => enterprise.load(parseUscc(uscc)),
  enterprises: (_, args, { enterprises }) => enterprises.connection(args),
  licence: (_, { no }, { licence }) => licence.load(no),
  licences: (_, args, { licences }) => licences.connection(args),
  foodOperators: (_, args, { foodOperators }) => foodOperators.connection(args),
  foodOperatorsDueForInspection: (_, { dueBefore, ...args }, { foodOperators }) =>
    foodOperators.connection({ ...args, orderBy: 'DUE_ASC' }, onOrBefore('fullInspectionDueBy', dueBefore)),
  specialEquipment: (_, { regNo }, { specialEquipment }) => specialEquipment.load(regNo),
  specialEquipments: (_, args, { equipment }) => equipment.connection(args),
  sampleTest: (_, { sampleNo }, { sampleTest }) => sampleTest.load(sampleNo),
  sampleTests: (_, args, { samples }) => samples.connection(args),
  complaint12315: (_, { no }, { complaint }) => complaint.load(no),
  complaints12315: (_, args, { complaints }) => complaints.connection(args),
  abnormalListings: (_, args, { abnormalListings }) => abnormalListings.connection(args),
  marketCase: (_, { caseNo }, { marketCase }) => marketCase.load(caseNo),
  marketCases: (_, args, { marketCases }) => marketCases.connection(args),
  marketInspection: (_, { id }, { marketInspection }) => marketInspection.load(id),
  marketInspections: (_, args, { marketInspections }) => marketInspections.connection(args),
};
