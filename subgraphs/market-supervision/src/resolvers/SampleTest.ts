import type { SampleTestResolvers } from '../generated/types';

export const SampleTest: SampleTestResolvers = {
  __resolveReference: ({ sampleNo }, { sampleTest }) => sampleTest.load(sampleNo),
  batch: ({ farmProduce, batchNo }) => (farmProduce ? { batchNo } : null),
  enterprise: ({ uscc }, _, { enterprise }) => enterprise.load(uscc),
  region: ({ regionCode }) => ({ code: regionCode }),
};
