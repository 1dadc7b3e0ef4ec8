import type { EnterpriseResolvers } from '../generated/types';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ uscc }) => ({ uscc }),
  cultureLicences: ({ uscc }, args, { licences }) => licences.connectionOf('uscc', uscc, args),
  venues: ({ uscc }, args, { venues }) => venues.connectionOf('uscc', uscc, args),
  travelAgency: ({ uscc }, _, { travelAgencyOf }) => travelAgencyOf.load(uscc),
  scenicAreas: ({ uscc }, args, { scenicAreas }) => scenicAreas.connectionOf('uscc', uscc, args),
  performances: ({ uscc }, args, { performances }) => performances.connectionOf('uscc', uscc, args),
  cultureInspections: ({ uscc }, args, { inspections }) => inspections.connectionOf('uscc', uscc, args),
  cultureCases: ({ uscc }, args, { cases }) => cases.connectionOf('partyUscc', uscc, args),
};
