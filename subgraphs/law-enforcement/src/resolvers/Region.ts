import { pageWithin } from '#shared/pagination/pageWithin';
import type { RegionResolvers } from '../generated/types';
import { dispatchedUnits, regionalTeam } from '../repositories/regionalTeam';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  regionalTeam: ({ code }, { asOf }, context) => regionalTeam(context, code, asOf ?? context.today()),
  dispatchedUnits: ({ code }, { asOf }, context) => dispatchedUnits(context, code, asOf ?? context.today()),
  workload: ({ code }, { period }, { workload }) => workload(period).load(code),
  organs: ({ code }, args, { organs }) => pageWithin(organs, code, args),
};
