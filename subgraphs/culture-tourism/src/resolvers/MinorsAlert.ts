import type { MinorsAlertResolvers } from '../generated/types';

export const MinorsAlert: MinorsAlertResolvers = {
  venue: ({ venueId }, _, { venue }) => venue.load(venueId),
  enterprise: ({ venueId }, _, { venue }) => venue.load(venueId),
};
