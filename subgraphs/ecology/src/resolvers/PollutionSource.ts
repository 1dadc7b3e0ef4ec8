import type { PollutionSourceResolvers } from '../generated/types';

export const PollutionSource: PollutionSourceResolvers = {
  __resolveReference: ({ code22 }, { pollutionSource }) => pollutionSource.load(code22),
  enterprise: ({ uscc }) => ({ uscc }),
  siteRegion: ({ regionCode }) => ({ code: regionCode }),
  outlets: ({ code22 }, _, { outletsOf }) => outletsOf.load(code22),
  permit: ({ code22 }, _, { dischargePermit }) => dischargePermit.load(code22),
};
