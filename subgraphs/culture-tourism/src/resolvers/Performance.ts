import type { PerformanceResolvers } from '../generated/types';

export const Performance: PerformanceResolvers = {
  __resolveReference: ({ id }, { performance }) => performance.load(id),
  enterprise: ({ uscc }) => ({ uscc }),
  venue: ({ venueId }, _, { venue }) => (venueId === null ? null : venue.load(venueId)),
  region: ({ regionCode }) => ({ code: regionCode }),
};
