import type { ForceAdequacyResolvers } from '../generated/types';

export const ForceAdequacy: ForceAdequacyResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
};
