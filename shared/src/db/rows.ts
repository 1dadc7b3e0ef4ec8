import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { alias } from './where';

/**
 * The one way in which statements on a department's tables begin: every column under its property's name, no joins.
 * Tables meet in loaders, so one call is one batch and one statement.
 */
export function selectRows<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
): SelectQueryBuilder<E> {
  const query = dataSource.createQueryBuilder(entity, alias).select([]);
  for (const column of dataSource.getMetadata(entity).columns) {
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
  dataSource: DataSource,
  entity: EntityTarget<E>,
  sql: string,
  parameters: readonly unknown[],
): Promise<E[]> {
  const metadata = dataSource.getMetadata(entity);
  const rows = (await dataSource.query(sql, [...parameters])) as Record<string, unknown>[];
  return rows.map((row) => hydrate<E>(metadata, row));
}

/** Runs one select made by `selectRows`. */
export function fetchSelected<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  query: SelectQueryBuilder<E>,
): Promise<E[]> {
  return fetchRows(dataSource, entity, ...query.getQueryAndParameters());
}

/**
 * Runs several selects as one statement (UNION ALL of derived tables, which both engines take with their own LIMIT).
 * @param order of the rows within each select, by property names. A derived table keeps its limit but not its order:
 * MariaDB hands its rows on as they lie, so the whole is ordered again.
 */
export async function fetchUnion<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  queries: readonly SelectQueryBuilder<E>[],
  order: readonly { readonly column: string; readonly direction: 'ASC' | 'DESC' }[] = [],
): Promise<E[]> {
  const parts = queries.map((query) => query.getQueryAndParameters());
  const union = parts.map(([text], index) => `SELECT * FROM (${text}) AS u${index}`).join(' UNION ALL ');
  const columns = order.map(({ column, direction }) => `${dataSource.driver.escape(column)} ${direction}`);
  return fetchRows(
    dataSource,
    entity,
    columns.length === 0 ? union : `${union} ORDER BY ${columns.join(', ')}`,
    parts.flatMap(([, parameters]) => parameters as unknown[]),
  );
}
