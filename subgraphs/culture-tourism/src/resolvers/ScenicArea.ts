import type { ScenicAreaResolvers } from '../generated/types';
import { loadOf } from '../repositories/scenicLoad';

export const ScenicArea: ScenicAreaResolvers = {
  __resolveReference: ({ id }, { scenicArea }) => scenicArea.load(id),
  operator: ({ uscc }) => ({ uscc }),
  region: ({ regionCode }) => ({ code: regionCode }),
  presentNow: async ({ id }, { at }, { flowsAt }) => (await flowsAt(at).load(id))?.present,
  load: async ({ id, maxInstant }, { at }, { flowsAt }) => {
    const flow = await flowsAt(at).load(id);
    return flow && loadOf(flow, maxInstant);
  },
  visitorFlows: ({ id }, args, { visitorFlows }) => visitorFlows.connectionOf('scenicAreaId', id, args),
};
