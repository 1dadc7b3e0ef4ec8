import type { AnimalEventResolvers } from '../generated/types';

export const AnimalEvent: AnimalEventResolvers = {
  __resolveReference: ({ id }, { animalEvent }) => animalEvent.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};
