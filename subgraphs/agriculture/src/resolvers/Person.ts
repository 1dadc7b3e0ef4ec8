import type { PersonResolvers } from '../generated/types';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  farms: ({ id }, args, { farms, ownRegion }) => farms.connectionOf('ownerPersonId', id, args, ownRegion),
};
