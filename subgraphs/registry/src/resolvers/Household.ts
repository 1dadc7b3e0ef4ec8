import type { HouseholdResolvers } from '../generated/types';

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, { household }) => household.load(id),
  region: ({ regionCode }, _, { region }) => region.load(regionCode),
  grid: ({ gridCode }, _, { grid }) => grid.load(gridCode),
  members: ({ id }, _, { membersOf }) => membersOf.load(id),
};
