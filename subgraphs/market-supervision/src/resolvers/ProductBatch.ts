import type { ProductBatchResolvers } from '../generated/types';

export const ProductBatch: ProductBatchResolvers = {
  __resolveReference: ({ batchNo }) => ({ batchNo }),
  marketSamples: ({ batchNo }, _, { samplesOfBatch }) => samplesOfBatch.load(batchNo),
};
