import DataLoader from 'dataloader';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { fetchSelected, selectRows } from '#shared/db/rows';
import { alias, applyConditions, type Condition } from '#shared/db/where';
import { groupByKey, orderByKey } from './orderByKey';

/** Keys in one statement at most. */
const keysPerStatement = 500;

/** Rows by a unique column, one statement a batch. A key without a row gives null. */
export function rowByKey<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  column: keyof E & string,
  fixed: readonly Condition[] = [],
): DataLoader<string, E | null> {
  return new DataLoader(
    async (keys) => {
      // Keys of representations come from outside: whatever is no text has no row.
      const own: Condition = { kind: 'in', column, values: keys.filter((key) => typeof key === 'string') };
      const query = applyConditions(selectRows(dataSource, entity), [own, ...fixed]);
      return orderByKey(keys, await fetchSelected(dataSource, entity, query), (row) => row[column] as string);
    },
    { maxBatchSize: keysPerStatement },
  );
}

/**
 * All rows that belong to a parent, one statement a batch, in a fixed order. For lists that are short by nature (the
 * outlets of a permit, the signboards of an organ); anything longer is a connection (pagination/list.ts).
 */
export function rowsByParent<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  column: keyof E & string,
  order: readonly (keyof E & string)[],
  fixed: readonly Condition[] = [],
): DataLoader<string, E[]> {
  return new DataLoader(
    async (parents) => {
      const own: Condition = { kind: 'in', column, values: parents };
      const query = applyConditions(selectRows(dataSource, entity), [own, ...fixed]);
      for (const name of order) query.addOrderBy(`${alias}.${name}`, 'ASC');
      return groupByKey(
        parents,
        await fetchSelected(dataSource, entity, query),
        (row) => row[column] as string,
      );
    },
    { maxBatchSize: keysPerStatement },
  );
}
