import { parseRegionCode } from '#shared/codes/regionCode';
import type { QueryResolvers } from '../generated/types';
import { inForce } from '../repositories/regions';
import { resolveCode } from '../repositories/crosswalk';

export const Query: QueryResolvers = {
  region: (_, { code, asOf, codeSystem }, { regionsOn, today }) =>
    regionsOn({ codeSystem: codeSystem ?? 'NBS', asOf: asOf ?? today() }).load(parseRegionCode(code)),
  regions: (_, { asOf, ...args }, { regions, today }) => regions.connection(args, inForce(asOf ?? today())),
  regionCodeResolve: (_, { source, code, on }, { db, regionsOn, today }) => {
    const day = on ?? today();
    const load = (own: string) => regionsOn({ codeSystem: 'NBS', asOf: day }).load(own);
    return resolveCode(db, load, { source: source ?? null, code: parseRegionCode(code), on: day });
  },
  grid: (_, { code }, { grid }) => grid.load(code),
  household: (_, { id }, { household }) => household.load(id),
  person: (_, { id }, { person }) => person.load(id),
  personByResidentId: (_, { residentId }, { personBy }) => personBy('residentIdIndex', residentId),
  personByPhone: (_, { phone }, { personBy }) => personBy('phoneIndex', phone),
  persons: (_, args, { persons }) => persons.connection(args),
};
