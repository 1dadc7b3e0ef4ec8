import type { OutletResolvers } from '../generated/types';
import { between } from '../repositories/monitoring';

export const Outlet: OutletResolvers = {
  __resolveReference: ({ id }, { outlet }) => outlet.load(id),
  source: ({ code22 }, _, { pollutionSource }) => pollutionSource.load(code22),
  readings: ({ id }, { from, to, ...page }, { cemsReadings }) =>
    cemsReadings.connectionOf('outletId', id, page, between(from, to)),
};
