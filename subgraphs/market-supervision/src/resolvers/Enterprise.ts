import { oneOf } from '#shared/db/where';
import type { EnterpriseResolvers } from '../generated/types';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ uscc }, { enterprise }) => enterprise.load(uscc),
  legalRep: ({ legalRepId }) => ({ id: legalRepId }),
  industry: ({ industry: code }, _, { industry }) => industry.load(code),
  region: ({ regionCode }) => ({ code: regionCode }),
  grid: ({ gridCode }) => ({ code: gridCode }),
  abnormalListings: ({ uscc }, _, { abnormalListingsOf }) => abnormalListingsOf.load(uscc),
  seriousList: ({ uscc }, _, { seriousListingsOf }) => seriousListingsOf.load(uscc),
  licences: ({ uscc }, { kinds, ...args }, { licences }) =>
    licences.connectionOf('uscc', uscc, args, oneOf('kind', kinds)),
  foodLicences: ({ uscc }, _, { foodLicencesOf }) => foodLicencesOf.load(uscc),
  foodOperator: ({ uscc }, _, { foodOperatorOf }) => foodOperatorOf.load(uscc),
  specialEquipment: ({ uscc }, args, { equipment }) => equipment.connectionOf('uscc', uscc, args),
  sampleTests: ({ uscc }, args, { samples }) => samples.connectionOf('uscc', uscc, args),
  complaints: ({ uscc }, args, { complaints }) => complaints.connectionOf('uscc', uscc, args),
  marketInspections: ({ uscc }, args, { marketInspections }) =>
    marketInspections.connectionOf('uscc', uscc, args),
  marketCases: ({ uscc }, args, { marketCases }) => marketCases.connectionOf('partyUscc', uscc, args),
};
