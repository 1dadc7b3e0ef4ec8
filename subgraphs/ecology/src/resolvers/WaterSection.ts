import { onOrAfter, onOrBefore } from '#shared/db/where';
import type { WaterSectionResolvers } from '../generated/types';
import { newest } from '../repositories/monitoring';

export const WaterSection: WaterSectionResolvers = {
  __resolveReference: ({ id }, { waterSection }) => waterSection.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  latest: ({ id }, _, { waterReadings }) => newest(waterReadings.connectionOf('sectionId', id, { first: 1 })),
  readings: ({ id }, { from, to, ...page }, { waterReadings }) =>
    waterReadings.connectionOf('sectionId', id, page, [
      ...onOrAfter('sampledOn', from),
      ...onOrBefore('sampledOn', to),
    ]),
};
