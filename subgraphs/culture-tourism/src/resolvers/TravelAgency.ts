import { partOf } from '#shared/policy/partOf';
import type { TravelAgencyResolvers } from '../generated/types';
import { depositRequired, depositSufficient } from '../repositories/deposit';

export const TravelAgency: TravelAgencyResolvers = {
  __resolveReference: ({ no }, { travelAgency }) => travelAgency.load(no),
  enterprise: ({ uscc }) => ({ uscc }),
  licence: ({ no }, _, { licence }) => licence.load(no),
  depositRequired: (agency) => depositRequired(agency),
  depositSufficient: (agency) => depositSufficient(agency),
  guides: async (agency, _, { guidesOf }) =>
    (await guidesOf.load(agency.no)).map((guide) => partOf(agency, guide)),
  region: ({ regionCode }) => ({ code: regionCode }),
};
