import type { TourGuideResolvers } from '../generated/types';

export const TourGuide: TourGuideResolvers = {
  person: ({ personId }) => ({ id: personId }),
};
