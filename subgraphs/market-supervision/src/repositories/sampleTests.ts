import { contains, eq, onOrAfter, onOrBefore, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { SampleTestEntity } from '../entities/sampleTest.entity';

export interface SampleTestFilter {
  readonly region?: string | null;
  readonly batch?: string | null;
  readonly result?: string | null;
  readonly productContains?: string | null;
  readonly sampledFrom?: string | null;
  readonly sampledTo?: string | null;
}

export type SampleTestOrder = 'SAMPLED_ON_DESC' | 'SAMPLED_ON_ASC';

export const sampleTestList: ListSpec<SampleTestEntity, SampleTestFilter, SampleTestOrder> = {
  name: 'SampleTest',
  entity: SampleTestEntity,
  key: 'sampleNo',
  sorts: { SAMPLED_ON_DESC: [['sampledOn', 'DESC']], SAMPLED_ON_ASC: [['sampledOn', 'ASC']] },
  defaultSort: 'SAMPLED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('batchNo', filter.batch),
    ...eq('result', filter.result),
    ...contains('product', filter.productContains),
    ...onOrAfter('sampledOn', filter.sampledFrom),
    ...onOrBefore('sampledOn', filter.sampledTo),
  ],
};
