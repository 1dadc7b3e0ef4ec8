import { loadPresent } from '#shared/loaders/loadPresent';
import type { OfficerResolvers } from '../generated/types';

export const Officer: OfficerResolvers = {
  __resolveReference: ({ certNo }, { officer }) => officer.load(certNo),
  organ: ({ organId }, _, { organ }) => organ.load(organId),
  certificateValid: ({ certValidFrom, certValidTo }, { on }, { today }) => {
    const day = on ?? today();
    return certValidFrom <= day && day <= certValidTo;
  },
  teams: async ({ certNo }, _, { membershipsOf, team }) => {
    const memberships = await membershipsOf.load(certNo);
    return loadPresent(
      team,
      memberships.map(({ teamId }) => teamId),
    );
  },
};
