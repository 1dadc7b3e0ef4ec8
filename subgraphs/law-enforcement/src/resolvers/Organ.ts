import type { OrganResolvers } from '../generated/types';

export const Organ: OrganResolvers = {
  __resolveReference: ({ id }, { organ }) => organ.load(id),
  names: ({ name, plate, formerNames }) => [
    { name, kind: 'BUREAU' },
    ...(plate === null ? [] : [{ name: plate, kind: 'OFFICE_PLATE' as const }]),
    ...formerNames.map((former) => ({ name: former, kind: 'FORMER' as const })),
  ],
  region: ({ regionCode }) => ({ code: regionCode }),
  parentOrgan: ({ parentId }, _, { organ }) => (parentId === null ? null : organ.load(parentId)),
  teams: ({ id }, { asOf }, { teamsOf, today }) => teamsOf(asOf ?? today()).load(id),
  dispatchedTeams: ({ id }, { asOf }, { dispatchedTeamsOf, today }) =>
    dispatchedTeamsOf(asOf ?? today()).load(id),
  officers: ({ id }, page, { officers }) => officers.connectionOf('organId', id, page),
};
