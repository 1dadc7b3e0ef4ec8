import { loadPresent } from '#shared/loaders/loadPresent';
import type { TeamResolvers } from '../generated/types';

export const Team: TeamResolvers = {
  __resolveReference: ({ id }, { team }) => team.load(id),
  organ: ({ organId }, _, { organ }) => organ.load(organId),
  parentOrgan: ({ dispatchedBy }, _, { organ }) => (dispatchedBy === null ? null : organ.load(dispatchedBy)),
  serves: async ({ id }, _, { servicesOf }) =>
    (await servicesOf.load(id)).map(({ regionCode }) => ({ code: regionCode })),
  predecessors: ({ id }, _, { predecessorsOf }) => predecessorsOf.load(id),
  successor: ({ successorId }, _, { team }) => (successorId === null ? null : team.load(successorId)),
  members: async ({ id }, _, { membersOf, officer }) => {
    const members = await membersOf.load(id);
    return loadPresent(
      officer,
      members.map(({ certNo }) => certNo),
    );
  },
};
