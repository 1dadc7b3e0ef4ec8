import { addMonths } from '#shared/calendar/civilDate';
import { contains, eq, onOrAfter, onOrBefore } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { InputPurchaseEntity } from '../entities/inputPurchase.entity';

/** Dealers keep records of purchases for two years at least (农药管理条例 art. 26). */
const monthsKept = 24;

/** The first day on which the record may be given up. */
export const keepUntil = ({ boughtOn }: InputPurchaseEntity): string => addMonths(boughtOn, monthsKept);

export interface PurchaseFilter {
  readonly boughtFrom?: string | null;
  readonly boughtTo?: string | null;
  readonly registration?: string | null;
  readonly productContains?: string | null;
}

export const purchaseList: ListSpec<InputPurchaseEntity, PurchaseFilter, 'BOUGHT_ON_DESC' | 'BOUGHT_ON_ASC'> =
  {
    name: 'InputPurchase',
    entity: InputPurchaseEntity,
    key: 'id',
    sorts: { BOUGHT_ON_DESC: [['boughtOn', 'DESC']], BOUGHT_ON_ASC: [['boughtOn', 'ASC']] },
    defaultSort: 'BOUGHT_ON_DESC',
    where: (filter) => [
      ...onOrAfter('boughtOn', filter.boughtFrom),
      ...onOrBefore('boughtOn', filter.boughtTo),
      ...eq('registration', filter.registration),
      ...contains('product', filter.productContains),
    ],
  };
