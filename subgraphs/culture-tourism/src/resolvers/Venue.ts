import type { VenueResolvers } from '../generated/types';
import { openingHoursLegal, openingHoursRule } from '../repositories/openingHours';

export const Venue: VenueResolvers = {
  __resolveReference: ({ id }, { venue }) => venue.load(id),
  enterprise: ({ uscc }) => ({ uscc }),
  licence: ({ licenceNo }, _, { licence }) => (licenceNo === null ? null : licence.load(licenceNo)),
  openingHoursRule: ({ kind }) => openingHoursRule(kind),
  openingHoursLegal: ({ kind, openFrom, openTo }) => openingHoursLegal(kind, openFrom, openTo),
  region: ({ regionCode }) => ({ code: regionCode }),
  realNameLog: ({ id }, _, { realNameLogOf }) => realNameLogOf.load(id),
  performances: ({ id }, args, { performances }) => performances.connectionOf('venueId', id, args),
  cases: ({ id }, args, { cases }) => cases.connectionOf('venueId', id, args),
};
