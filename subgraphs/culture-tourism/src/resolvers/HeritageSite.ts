import type { HeritageSiteResolvers } from '../generated/types';

export const HeritageSite: HeritageSiteResolvers = {
  __resolveReference: ({ id }, { heritageSite }) => heritageSite.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};
