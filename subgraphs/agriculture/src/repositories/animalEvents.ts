import type { Principal } from '#shared/auth/principal';
import { isNotNull, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
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

/** Which epidemics a caller may see: nobody but the authorities may publish one (动物防疫法 art. 36), so rows wait for it. */
export const animalEventVisibility = (principal: Principal, today: string): Condition[] =>
  principal.roles.includes('bootstrap')
    ? []
    : [...isNotNull('announcedOn'), ...onOrBefore('announcedOn', today)];
