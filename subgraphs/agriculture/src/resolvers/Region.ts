import { pageWithin } from '#shared/pagination/pageWithin';
import type { RegionResolvers } from '../generated/types';
import { expiringBetween } from '../repositories/licences';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  farms: ({ code }, args, { farms }) => pageWithin(farms, code, args),
  farmCount: ({ code }, _, { farmCount }) => farmCount.load(code),
  expiringAgriLicences: ({ code }, { expiresBy, from, ...page }, { licences, today }) =>
    pageWithin(licences, code, page, expiringBetween(from ?? today(), expiresBy)),
  agriInspections: ({ code }, args, { inspections }) => pageWithin(inspections, code, args),
  agriCases: ({ code }, args, { cases }) => pageWithin(cases, code, args),
  animalEvents: ({ code }, args, { animalEvents }) => pageWithin(animalEvents, code, args),
};
