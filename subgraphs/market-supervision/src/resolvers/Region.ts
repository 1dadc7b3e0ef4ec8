import { oneOf } from '#shared/db/where';
import type { RegionResolvers } from '../generated/types';
import { expiring } from '../repositories/licences';
import { pageIn } from '../repositories/places';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  firmCount: ({ code }, _, { firmCount }) => firmCount.load(code),
  foodRisk: ({ code }, _, { foodRisk }) => foodRisk.load(code),
  enterprises: ({ code }, args, { enterprises }) => pageIn(enterprises, code, args),
  expiringLicences: ({ code }, { expiresBy, from, kinds, ...page }, { licences, today }) =>
    pageIn(licences, code, page, [...expiring(from ?? today(), expiresBy), ...oneOf('kind', kinds)]),
  marketCases: ({ code }, args, { marketCases, seenCases }) => pageIn(marketCases, code, args, seenCases),
  marketInspections: ({ code }, args, { marketInspections }) => pageIn(marketInspections, code, args),
};
