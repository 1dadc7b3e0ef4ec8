import type { TravelAgencyResolvers } from '../generated/types';
import { depositRequired, depositSufficient } from '../repositories/deposit';

export const TravelAgency: TravelAgencyResolvers = {
  __resolveReference: ({ no }, { travelAgency }) => travelAgency.load(no),
  enterprise: ({ uscc }) => ({ uscc }),
  licence: ({ no }, _, { licence }) => licence.load(no),
  depositRequired: (agency) => depositRequired(agency),
  depositSufficient: (agency) => depositSufficient(agency),
  guides: ({ no }, _, { guidesOf }) => guidesOf.load(no),
  region: ({ regionCode }) => ({ code: regionCode }),
};
