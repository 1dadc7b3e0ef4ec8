import { onOrAfter, onOrBefore } from '#shared/db/where';
import { pageWithin } from '#shared/pagination/pageWithin';
import type { RegionResolvers } from '../generated/types';
import { newest } from '../repositories/monitoring';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  airStations: ({ code }, args, { airStations }) => pageWithin(airStations, code, args),
  waterSections: ({ code }, args, { waterSections }) => pageWithin(waterSections, code, args),
  airNow: async ({ code }, _, { stationFor, airReadings }) => {
    const station = await stationFor.load(code);
    return station ? newest(airReadings.connectionOf('stationCode', station.code, { first: 1 })) : null;
  },
  expiringPermits: ({ code }, { expiresBy, from, ...page }, { dischargePermits, today }) =>
    pageWithin(dischargePermits, code, { ...page, orderBy: 'VALID_TO_ASC' }, [
      ...onOrAfter('validTo', from ?? today()),
      ...onOrBefore('validTo', expiresBy),
    ]),
  ecologyInspections: ({ code }, args, { ecologyInspections }) => pageWithin(ecologyInspections, code, args),
  ecologyCases: ({ code }, args, { ecologyCases }) => pageWithin(ecologyCases, code, args),
};
