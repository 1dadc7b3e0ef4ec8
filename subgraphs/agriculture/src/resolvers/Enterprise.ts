import type { EnterpriseResolvers } from '../generated/types';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ uscc }) => ({ uscc }),
  agriLicences: ({ uscc }, args, { licences }) => licences.connectionOf('uscc', uscc, args),
  inputDealer: ({ uscc }, _, { dealerOf }) => dealerOf.load(uscc),
  farms: ({ uscc }, args, { farms }) => farms.connectionOf('uscc', uscc, args),
  agriInspections: ({ uscc }, args, { inspections }) => inspections.connectionOf('uscc', uscc, args),
  agriCases: ({ uscc }, args, { cases }) => cases.connectionOf('partyUscc', uscc, args),
};
