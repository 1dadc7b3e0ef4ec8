import type { InputPurchaseResolvers } from '../generated/types';
import { keepUntil } from '../repositories/purchases';

export const InputPurchase: InputPurchaseResolvers = {
  __resolveReference: ({ id }, { purchase }) => purchase.load(id),
  dealer: ({ dealerId }, _, { dealer }) => dealer.load(dealerId),
  keepUntil,
  batches: ({ id }, args, { batches }) => batches.connectionOf('inputPurchaseId', id, args),
};
