import { before, beside, eq, oneOf, onOrAfter, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { AccessCoordinateEntity } from '../entities/accessCoordinate.entity';
import { AccessEntityEntity } from '../entities/accessEntity.entity';
import { AccessRecordEntity } from '../entities/accessRecord.entity';
import { AccessRegionEntity } from '../entities/accessRegion.entity';

type Maybe<T> = T | null | undefined;

/** AccessLogFilterInput, the key of its entity replaced by what stands for it in the log. */
export interface AccessFilter {
  readonly subject?: Maybe<string>;
  readonly organisation?: Maybe<string>;
  readonly grantId?: Maybe<string>;
  readonly purposes?: Maybe<readonly string[]>;
  readonly coordinate?: Maybe<string>;
  readonly entity?: Maybe<{ readonly type: string; readonly token: string }>;
  readonly outcomes?: Maybe<readonly string[]>;
  readonly from?: Maybe<Date>;
  readonly before?: Maybe<Date>;
  readonly node?: Maybe<string>;
}

/** Of whichever table the page is read from. */
export const times = ({ from, before: until }: AccessFilter): Condition[] => [
  ...onOrAfter('at', from),
  ...before('at', until),
];

const callers = ({ subject, organisation, grantId, node }: AccessFilter): Condition[] => [
  ...eq('subject', subject),
  ...eq('organisation', organisation),
  ...eq('grantId', grantId),
  ...eq('node', node),
];

const ofRecord = (filter: AccessFilter): Condition[] =>
  beside('access_record', 'id', 'recordId', [
    ...callers(filter),
    ...oneOf('purpose', filter.purposes),
    ...oneOf('outcome', filter.outcomes),
  ]);

const each = (column: string, values: readonly string[]): Condition[][] =>
  [...new Set(values)].map((value) => eq(column, value));

/** Whether a filter narrows by times alone. */
export const isOfTimes = (filter: AccessFilter | null): boolean =>
  Object.entries(filter ?? {}).every(
    ([name, value]) => name === 'from' || name === 'before' || value == null,
  );

/**
 * Of these places, by nothing but the time: read from where places are, so that somebody who may see little need not look through
 * what others see. A record that lies in several is there once.
 */
export const placeList = (places: readonly string[]): ListSpec<AccessRegionEntity, AccessFilter, 'AT'> => ({
  name: 'accessLog.place',
  entity: AccessRegionEntity,
  key: 'recordId',
  sorts: { AT: [['at', 'DESC']] },
  defaultSort: 'AT',
  where: times,
  parts: () => each('place', places),
});

/** By what the record itself says. */
export const recordList: ListSpec<AccessRecordEntity, AccessFilter, 'AT'> = {
  name: 'accessLog',
  entity: AccessRecordEntity,
  key: 'id',
  sorts: { AT: [['at', 'DESC']] },
  defaultSort: 'AT',
  where: (filter) => [
    ...callers(filter),
    ...times(filter),
    ...(filter.purposes ? oneOf('outcome', filter.outcomes) : []),
  ],
  parts: ({ purposes, outcomes }) =>
    purposes ? each('purpose', purposes) : outcomes ? each('outcome', outcomes) : [[]],
};

/** Of one field: read from where fields are, in their order. */
export const coordinateList: ListSpec<AccessCoordinateEntity, AccessFilter, 'AT'> = {
  name: 'accessLog.coordinate',
  entity: AccessCoordinateEntity,
  key: 'recordId',
  sorts: { AT: [['at', 'DESC']] },
  defaultSort: 'AT',
  where: (filter) => [...eq('coordinate', filter.coordinate), ...times(filter), ...ofRecord(filter)],
};

/** Of one entity: read from where entities are, in their order. */
export const entityList: ListSpec<AccessEntityEntity, AccessFilter, 'AT'> = {
  name: 'accessLog.entity',
  entity: AccessEntityEntity,
  key: 'recordId',
  sorts: { AT: [['at', 'DESC']] },
  defaultSort: 'AT',
  where: (filter) => [
    ...eq('type', filter.entity?.type),
    ...eq('token', filter.entity?.token),
    ...times(filter),
    ...beside('access_coordinate', 'recordId', 'recordId', eq('coordinate', filter.coordinate)),
    ...ofRecord(filter),
  ],
};
