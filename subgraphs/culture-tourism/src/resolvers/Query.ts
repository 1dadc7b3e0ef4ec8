import type { QueryResolvers } from '../generated/types';
import { escalationTriggers } from '../repositories/escalation';
import { minorsAlerts } from '../repositories/minorsAlerts';
import { venuePageOf } from '../repositories/venuePage';

export const Query: QueryResolvers = {
  cultureLicence: (_, { no }, { licence }) => licence.load(no),
  cultureLicences: (_, args, { licences }) => licences.connection(args),
  venue: (_, { id }, { venue }) => venue.load(id),
  venues: (_, args, { venues }) => venues.connection(args),
  scenicArea: (_, { id }, { scenicArea }) => scenicArea.load(id),
  scenicAreas: (_, args, { scenicAreas }) => scenicAreas.connection(args),
  performance: (_, { id }, { performance }) => performance.load(id),
  performances: (_, args, { performances }) => performances.connection(args),
  travelAgency: (_, { no }, { travelAgency }) => travelAgency.load(no),
  travelAgencies: (_, args, { travelAgencies }) => travelAgencies.connection(args),
  heritageSite: (_, { id }, { heritageSite }) => heritageSite.load(id),
  heritageSites: (_, args, { heritageSites }) => heritageSites.connection(args),
  cultureInspections: (_, args, { inspections }) => inspections.connection(args),
  cultureCase: (_, { caseNo }, context) => context.case.load(caseNo),
  cultureCases: (_, args, { cases }) => cases.connection(args),
  escalationTriggers: (_, { asOf, region, ...page }, { db, today }) =>
    escalationTriggers(db, {
      asOf: asOf ?? today(),
      region: region ?? null,
      page: venuePageOf(page),
    }),
  minorsAlerts: (_, { county, since, ...page }, { db }) =>
    minorsAlerts(db, { region: county, since: since ?? null, page: venuePageOf(page) }),
};
