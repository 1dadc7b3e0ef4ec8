import type { InputDealerResolvers } from '../generated/types';

export const InputDealer: InputDealerResolvers = {
  __resolveReference: ({ id }, { dealer }) => dealer.load(id),
  enterprise: ({ uscc }) => ({ uscc }),
  region: ({ regionCode }) => ({ code: regionCode }),
  licence: ({ licenceNo }, _, { licence }) => licence.load(licenceNo),
  purchases: ({ id }, args, { purchases }) => purchases.connectionOf('dealerId', id, args),
};
