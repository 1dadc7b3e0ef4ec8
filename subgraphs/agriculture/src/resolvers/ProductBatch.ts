import type { ProductBatchResolvers } from '../generated/types';

export const ProductBatch: ProductBatchResolvers = {
  __resolveReference: ({ batchNo }, { batch }) => batch.load(batchNo),
  farm: ({ farmId }, _, { farm }) => farm.load(farmId),
  region: ({ regionCode }) => ({ code: regionCode }),
  inputPurchase: ({ inputPurchaseId }, _, { purchase }) =>
    inputPurchaseId === null ? null : purchase.load(inputPurchaseId),
  certificate: ({ batchNo }, _, { certificateOf }) => certificateOf.load(batchNo),
  samples: ({ batchNo }, _, { samplesOf }) => samplesOf.load(batchNo),
};
