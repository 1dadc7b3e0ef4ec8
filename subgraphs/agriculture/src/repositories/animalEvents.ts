import { onOrAfter, onOrBefore, oneOf, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { AnimalEventEntity } from '../entities/animalEvent.entity';

export interface AnimalEventFilter {
  readonly region?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly reportedFrom?: string | null;
  readonly reportedTo?: string | null;
}

type Order = 'REPORTED_ON_DESC' | 'REPORTED_ON_ASC';

export const animalEventList: ListSpec<AnimalEventEntity, AnimalEventFilter, Order> = {
  name: 'AnimalEvent',
  entity: AnimalEventEntity,
  key: 'id',
  sorts: { REPORTED_ON_DESC: [['reportedOn', 'DESC']], REPORTED_ON_ASC: [['reportedOn', 'ASC']] },
  defaultSort: 'REPORTED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('kind', filter.kinds),
    ...onOrAfter('reportedOn', filter.reportedFrom),
    ...onOrBefore('reportedOn', filter.reportedTo),
  ],
};
