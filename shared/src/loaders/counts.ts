import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { alias, applyConditions, type Condition } from '#shared/db/where';

/** Number of rows under the conditions: one statement. */
export async function countRows<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  conditions: readonly Condition[],
): Promise<number> {
  const query = applyConditions(dataSource.createQueryBuilder(entity, alias), conditions);
  const row = await query.select('COUNT(*)', 'n').getRawOne<{ n: number | string }>();
  return Number(row?.n ?? 0);
}

/** Number of rows for each value of a column, in the order of the values: one statement. Values without rows count 0. */
export async function countBy<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  column: keyof E & string,
  values: readonly string[],
  conditions: readonly Condition[] = [],
): Promise<number[]> {
  const own: Condition = { kind: 'in', column, values };
  const rows = await applyConditions(dataSource.createQueryBuilder(entity, alias), [own, ...conditions])
    .select(`${alias}.${column}`, 'v')
    .addSelect('COUNT(*)', 'n')
    .groupBy(`${alias}.${column}`)
    .getRawMany<{ v: string; n: number | string }>();
  const counts = new Map(rows.map(({ v, n }) => [v, Number(n)]));
  return values.map((value) => counts.get(value) ?? 0);
}
