import type { AirStationResolvers } from '../generated/types';
import { between, newest } from '../repositories/monitoring';

export const AirStation: AirStationResolvers = {
  __resolveReference: ({ code }, { airStation }) => airStation.load(code),
  region: ({ regionCode }) => ({ code: regionCode }),
  latest: ({ code }, _, { airReadings }) =>
    newest(airReadings.connectionOf('stationCode', code, { first: 1 })),
  readings: ({ code }, { from, to, ...page }, { airReadings }) =>
    airReadings.connectionOf('stationCode', code, page, between(from, to)),
};
