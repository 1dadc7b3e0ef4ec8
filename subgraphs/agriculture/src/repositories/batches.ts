import { contains, onOrAfter, onOrBefore, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { ProductBatchEntity } from '../entities/productBatch.entity';

export interface BatchFilter {
  readonly region?: string | null;
  readonly harvestedFrom?: string | null;
  readonly harvestedTo?: string | null;
  readonly productContains?: string | null;
}

export type BatchOrder = 'HARVESTED_ON_DESC' | 'HARVESTED_ON_ASC' | 'BATCH_NO_ASC';

export const batchList: ListSpec<ProductBatchEntity, BatchFilter, BatchOrder> = {
  name: 'ProductBatch',
  entity: ProductBatchEntity,
  key: 'batchNo',
  sorts: {
    HARVESTED_ON_DESC: [['harvestedOn', 'DESC']],
    HARVESTED_ON_ASC: [['harvestedOn', 'ASC']],
    BATCH_NO_ASC: [['batchNo', 'ASC']],
  },
  defaultSort: 'HARVESTED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...onOrAfter('harvestedOn', filter.harvestedFrom),
    ...onOrBefore('harvestedOn', filter.harvestedTo),
    ...contains('product', filter.productContains),
  ],
};
