import { maskName } from '#shared/codes/personName';
import type { PersonResolvers } from '../generated/types';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { person }) => person.load(id),
  maskedName: ({ name }) => maskName(name),
  region: ({ regionCode }, _, { region }) => region.load(regionCode),
  household: ({ householdId }, _, { household }) => household.load(householdId),
};
