import type { ProductSampleResolvers } from '../generated/types';

export const ProductSample: ProductSampleResolvers = {
  __resolveReference: ({ id }, { sample }) => sample.load(id),
  batch: ({ batchNo }, _, { batch }) => batch.load(batchNo),
};
