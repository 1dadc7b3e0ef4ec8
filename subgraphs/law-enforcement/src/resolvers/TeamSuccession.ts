import type { TeamSuccessionResolvers } from '../generated/types';

export const TeamSuccession: TeamSuccessionResolvers = {
  from: (older) => older,
  to: ({ successorId }, _, { team }) => (successorId === null ? null : team.load(successorId)),
  endedOn: ({ activeTo }) => activeTo,
};
