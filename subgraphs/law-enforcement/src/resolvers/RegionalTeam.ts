import { inForceOn } from '#shared/db/where';
import type { RegionalTeamResolvers } from '../generated/types';

export const RegionalTeam: RegionalTeamResolvers = {
  inNameOf: ({ organ }) => organ.inNameOf,
  members: ({ organ }, page, { officers }) => officers.connectionOf('organId', organ.id, page),
  grants: ({ organ, asOf }, page, { grants }) =>
    grants.connectionOf('toOrganId', organ.id, page, inForceOn('validFrom', 'validTo', asOf)),
};
