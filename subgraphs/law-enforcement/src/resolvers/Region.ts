import { regionLevel } from '#shared/codes/regionCode';
import type { RegionResolvers } from '../generated/types';
import { regionColumn } from '../repositories/regionColumn';
import { dispatchedUnits, regionalTeam } from '../repositories/regionalTeam';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  regionalTeam: ({ code }, { asOf }, context) => regionalTeam(context, code, asOf ?? context.today()),
  dispatchedUnits: ({ code }, { asOf }, context) => dispatchedUnits(context, code, asOf ?? context.today()),
  workload: ({ code }, { period }, { workload }) => workload(period).load(code),
  organs: ({ code }, args, { organs }) => {
    if (regionLevel(code) === 'PROVINCE') return null;
    const { column, value } = regionColumn(code) ?? { column: 'regionCode' as const, value: code };
    return organs.connectionOf(column, value, args);
  },
};
