import { pageWithin } from '#shared/pagination/pageWithin';
import type { RegionResolvers } from '../generated/types';
import { expiring } from '../repositories/licences';
import { outdoorsOn } from '../repositories/lists';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  venues: ({ code }, args, { venues }) => pageWithin(venues, code, args),
  scenicAreas: ({ code }, args, { scenicAreas }) => pageWithin(scenicAreas, code, args),
  travelAgencies: ({ code }, args, { travelAgencies }) => pageWithin(travelAgencies, code, args),
  heritageSites: ({ code }, args, { heritageSites }) => pageWithin(heritageSites, code, args),
  expiringCultureLicences: ({ code }, { expiresBy, from, ...page }, { licences, today }) =>
    pageWithin(licences, code, page, expiring(from ?? today(), expiresBy)),
  outdoorPerformances: ({ code }, { on, ...page }, { performances, today }) =>
    pageWithin(performances, code, page, outdoorsOn(on ?? today())),
  cultureInspections: ({ code }, args, { inspections }) => pageWithin(inspections, code, args),
  cultureCases: ({ code }, args, { cases }) => pageWithin(cases, code, args),
};
