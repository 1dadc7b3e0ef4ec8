import { eq, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { GridEntity } from '../entities/grid.entity';
import { HouseholdEntity } from '../entities/household.entity';
import { PersonEntity } from '../entities/person.entity';

type NoFilter = Record<string, never>;

export const gridList: ListSpec<GridEntity, NoFilter, 'CODE_ASC'> = {
  name: 'Grid',
  entity: GridEntity,
  key: 'code',
  sorts: { CODE_ASC: [] },
  defaultSort: 'CODE_ASC',
  where: () => [],
};

export const householdList: ListSpec<HouseholdEntity, NoFilter, 'ID_ASC'> = {
  name: 'Household',
  entity: HouseholdEntity,
  key: 'id',
  sorts: { ID_ASC: [] },
  defaultSort: 'ID_ASC',
  where: () => [],
};

export interface PersonFilter {
  readonly region?: string | null;
  readonly grid?: string | null;
}

export const personList: ListSpec<PersonEntity, PersonFilter, 'ID_ASC'> = {
  name: 'Person',
  entity: PersonEntity,
  key: 'id',
  sorts: { ID_ASC: [] },
  defaultSort: 'ID_ASC',
  where: (filter) => [...within(filter.region), ...eq('gridCode', filter.grid)],
};
