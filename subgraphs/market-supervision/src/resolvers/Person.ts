import type { PersonResolvers } from '../generated/types';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  legalRepOf: ({ id }, _, { firmsLedBy }) => firmsLedBy.load(id),
  marketBans: ({ id }, _, { bansOf }) => bansOf.load(id),
};
