import { onOrAfter, onOrBefore, oneOf, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { SpecialEquipmentEntity } from '../entities/specialEquipment.entity';

export interface SpecialEquipmentFilter {
  readonly region?: string | null;
  readonly categories?: readonly string[] | null;
  readonly dueBefore?: string | null;
  readonly dueFrom?: string | null;
}

export type SpecialEquipmentOrder = 'DUE_ASC' | 'DUE_DESC';

export const specialEquipmentList: ListSpec<
  SpecialEquipmentEntity,
  SpecialEquipmentFilter,
  SpecialEquipmentOrder
> = {
  name: 'SpecialEquipment',
  entity: SpecialEquipmentEntity,
  key: 'regNo',
  sorts: { DUE_ASC: [['nextInspectDue', 'ASC']], DUE_DESC: [['nextInspectDue', 'DESC']] },
  defaultSort: 'DUE_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('category', filter.categories),
    ...onOrBefore('nextInspectDue', filter.dueBefore),
    ...onOrAfter('nextInspectDue', filter.dueFrom),
  ],
};
