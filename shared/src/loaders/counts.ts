import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { alias, applyConditions, holdsForNone, type Condition } from '#shared/db/where';

/** Number of rows under the conditions: one statement. */
export async function countRows<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  conditions: readonly Condition[],
): Promise<number> {
  if (db.seesNothing(entity) || holdsForNone(conditions)) return 0;
  const [query, ...more] = db.fromParts(entity).map((part) => applyConditions(part, conditions));
  if (query && more.length > 0) return countUnion(db, entity, [query, ...more]);
  const row = await query?.select('COUNT(*)', 'n').getRawOne<{ n: number | string }>();
  return Number(row?.n ?? 0);
}

/** Number of rows that come of any of the queries, each counted once. */
async function countUnion<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  queries: readonly SelectQueryBuilder<E>[],
): Promise<number> {
  const keys = db.dataSource.getMetadata(entity).primaryColumns;
  const parts = queries.map((query) => {
    query.select([]);
    for (const { propertyName } of keys) query.addSelect(`${alias}.${propertyName}`, propertyName);
    return query.getQueryAndParameters();
  });
  // UNION without ALL: a row that several parts find is one row.
  const union = parts.map(([text]) => text).join(' UNION ');
  const [row] = (await db.run(
    `SELECT COUNT(*) AS n FROM (${union}) AS u`,
    parts.flatMap(([, parameters]) => parameters as unknown[]),
  )) as { n: number | string }[];
  return Number(row?.n ?? 0);
}

/** Number of rows for each value of a column, in the order of the values: one statement. Values without rows count 0. */
export async function countBy<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  column: keyof E & string,
  values: readonly string[],
  conditions: readonly Condition[] = [],
): Promise<number[]> {
  if (db.seesNothing(entity) || holdsForNone(conditions)) return values.map(() => 0);
  const own: Condition = { kind: 'in', column, values };
  const rows = await applyConditions(db.from(entity), [own, ...conditions])
    .select(`${alias}.${column}`, 'v')
    .addSelect('COUNT(*)', 'n')
    .groupBy(`${alias}.${column}`)
    .getRawMany<{ v: string; n: number | string }>();
  const counts = new Map(rows.map(({ v, n }) => [v, Number(n)]));
  return values.map((value) => counts.get(value) ?? 0);
}
