import { oneOf } from '#shared/db/where';
import { pageWithin } from '#shared/pagination/pageWithin';
import type { RegionResolvers } from '../generated/types';
import { expiring } from '../repositories/licences';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  firmCount: ({ code }, _, { firmCount }) => firmCount.load(code),
  foodRisk: ({ code }, _, { foodRisk }) => foodRisk.load(code),
  enterprises: ({ code }, args, { enterprises }) => pageWithin(enterprises, code, args),
  expiringLicences: ({ code }, { expiresBy, from, kinds, ...page }, { licences, today }) =>
    pageWithin(licences, code, page, [...expiring(from ?? today(), expiresBy), ...oneOf('kind', kinds)]),
  marketCases: ({ code }, args, { marketCases }) => pageWithin(marketCases, code, args),
  marketInspections: ({ code }, args, { marketInspections }) => pageWithin(marketInspections, code, args),
};
