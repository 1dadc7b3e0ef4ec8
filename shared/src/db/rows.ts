import type { EntityMetadata, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ScopedDatabase } from './scopedDatabase';
import { alias } from './where';

/**
 * The one way in which statements on a department's tables begin: every column under its property's name, no joins.
 * Tables meet in loaders, so one call is one batch and one statement.
 */
export function selectRows<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
): SelectQueryBuilder<E> {
  return selectColumns(db, entity, db.from(entity));
}

/** `selectRows` in parts that an index serves each (ScopedDatabase.fromParts): a row may come of several. */
export const selectParts = <E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
): SelectQueryBuilder<E>[] => db.fromParts(entity).map((query) => selectColumns(db, entity, query));

function selectColumns<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  query: SelectQueryBuilder<E>,
): SelectQueryBuilder<E> {
  query.select([]);
  for (const column of db.dataSource.getMetadata(entity).columns) {
    query.addSelect(`${alias}.${column.propertyName}`, column.propertyName);
  }
  return query;
}

function hydrate<E extends ObjectLiteral>(metadata: EntityMetadata, raw: Record<string, unknown>): E {
  const entity = metadata.create() as Record<string, unknown>;
  for (const column of metadata.columns) {
    entity[column.propertyName] = metadata.dataSource.driver.prepareHydratedValue(
      raw[column.propertyName],
      column,
    );
  }
  return entity as E;
}

/** Runs SQL whose columns carry property names and returns entities. */
export async function fetchRows<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  sql: string,
  parameters: readonly unknown[],
): Promise<E[]> {
  const metadata = db.dataSource.getMetadata(entity);
  const rows = (await db.run(sql, parameters)) as Record<string, unknown>[];
  return rows.map((row) => hydrate<E>(metadata, row));
}

/** Runs one select made by `selectRows`. */
export async function fetchSelected<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  query: SelectQueryBuilder<E>,
): Promise<E[]> {
  return db.seesNothing(entity) ? [] : fetchRows(db, entity, ...query.getQueryAndParameters());
}

/**
 * Runs several selects as one statement (UNION ALL of derived tables, which both engines take with their own LIMIT).
 * @param order of the rows within each select, by property names. A derived table keeps its limit but not its order:
 * MariaDB hands its rows on as they lie, so the whole is ordered again.
 */
export async function fetchUnion<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  queries: readonly SelectQueryBuilder<E>[],
  order: readonly { readonly column: string; readonly direction: 'ASC' | 'DESC' }[] = [],
): Promise<E[]> {
  const [only, ...more] = queries;
  if (only && more.length === 0) return fetchSelected(db, entity, only);
  if (db.seesNothing(entity)) return [];
  const parts = queries.map((query) => query.getQueryAndParameters());
  const union = parts.map(([text], index) => `SELECT * FROM (${text}) AS u${index}`).join(' UNION ALL ');
  const columns = order.map(({ column, direction }) => `${db.dataSource.driver.escape(column)} ${direction}`);
  return fetchRows(
    db,
    entity,
    columns.length === 0 ? union : `${union} ORDER BY ${columns.join(', ')}`,
    parts.flatMap(([, parameters]) => parameters as unknown[]),
  );
}
