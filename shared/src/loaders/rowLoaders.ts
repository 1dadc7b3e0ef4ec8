import DataLoader from 'dataloader';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { rowsOf } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { holdsForNone, type Condition } from '#shared/db/where';
import { groupByKey, orderByKey } from './orderByKey';

/** Keys in one statement at most. */
const keysPerStatement = 500;

/**
 * Rows by a unique column, one statement a batch. A key without a row gives null. Keys of representations are texts by the time
 * they come here: policy/guards/entityReferences.ts lets nothing else through to a reference resolver.
 */
export function rowByKey<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  column: keyof E & string,
  fixed: readonly Condition[] = [],
): DataLoader<string, E | null> {
  return new DataLoader<string, E | null>(
    async (keys) => {
      const own: Condition = { kind: 'in', column, values: keys };
      if (holdsForNone(fixed)) return keys.map(() => null);
      const rows = await rowsOf(db, entity, { conditions: [own, ...fixed] });
      return orderByKey(keys, rows, (row) => row[column] as string);
    },
    { maxBatchSize: keysPerStatement },
  );
}

/**
 * All rows that belong to a parent, one statement a batch, in a fixed order. For lists that are short by nature (the
 * outlets of a permit, the signboards of an organ); anything longer is a connection (pagination/list.ts).
 */
export function rowsByParent<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  column: keyof E & string,
  order: readonly (keyof E & string)[],
  fixed: readonly Condition[] = [],
): DataLoader<string, E[]> {
  return new DataLoader(
    async (parents) => {
      if (holdsForNone(fixed)) return parents.map(() => []);
      const own: Condition = { kind: 'in', column, values: parents };
      const rows = await rowsOf(db, entity, {
        conditions: [own, ...fixed],
        order: order.map((name) => ({ column: name, direction: 'ASC' })),
      });
      return groupByKey(parents, rows, (row) => row[column] as string);
    },
    { maxBatchSize: keysPerStatement },
  );
}
