import type { Complaint12315Resolvers } from '../generated/types';

export const Complaint12315: Complaint12315Resolvers = {
  __resolveReference: ({ no }, { complaint }) => complaint.load(no),
  respondent: ({ uscc }, _, { enterprise }) => enterprise.load(uscc),
  complainant: ({ complainantId }) => (complainantId === null ? null : { id: complainantId }),
  region: ({ regionCode }) => ({ code: regionCode }),
};
