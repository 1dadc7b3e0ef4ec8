import { eq, inForceOn } from '#shared/db/where';
import type { DepartmentResolvers } from '../generated/types';

export const Department: DepartmentResolvers = {
  enforcingTeams: ({ code }, { level, asOf, ...page }, { teams, today }) =>
    teams.connectionOf('department', code, page, [
      ...eq('level', level),
      ...inForceOn('activeFrom', 'activeTo', asOf ?? today()),
    ]),
  teamHistory: ({ code }, _, { successionsOf }) => successionsOf.load(code),
};
