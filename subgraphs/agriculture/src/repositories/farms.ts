import { contains, onOrAfter, oneOf, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { FarmEntity } from '../entities/farm.entity';

export interface FarmFilter {
  readonly region?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly species?: readonly string[] | null;
  readonly headFrom?: number | null;
  readonly nameContains?: string | null;
}

export const farmList: ListSpec<FarmEntity, FarmFilter, 'ID_ASC' | 'NAME_ASC'> = {
  name: 'Farm',
  entity: FarmEntity,
  key: 'id',
  sorts: { ID_ASC: [], NAME_ASC: [['name', 'ASC']] },
  defaultSort: 'ID_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('kind', filter.kinds),
    ...oneOf('species', filter.species),
    ...onOrAfter('head', filter.headFrom),
    ...contains('name', filter.nameContains),
  ],
};
