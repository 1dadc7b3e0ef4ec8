import type { PartyResolvers } from '../generated/types';

export const Party: PartyResolvers = {
  __resolveType: (party) => ('uscc' in party ? 'Enterprise' : 'Person'),
};
