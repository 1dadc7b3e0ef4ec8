import type { EntityTarget } from 'typeorm';
import type { RegionScoped } from '#shared/db/regionScoped';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { alias } from '#shared/db/where';

/** Numbers of all rows of a table by the division each is registered on: one statement. */
export async function countByDivision<E extends RegionScoped>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.statistics
    .from(entity)
    .select(`${alias}.regionCode`, 'code')
    .addSelect('COUNT(*)', 'n')
    .groupBy(`${alias}.regionCode`)
    .getRawMany<{ code: string; n: number | string }>();
  return new Map(rows.map(({ code, n }) => [code, Number(n)]));
}

/** The same by the values of a column: one number for each value, in their order; rows with other values are left out. */
export async function countByDivisionAnd<E extends RegionScoped>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  column: keyof E & string,
  values: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await db.statistics
    .from(entity)
    .select(`${alias}.regionCode`, 'code')
    .addSelect(`${alias}.${column}`, 'v')
    .addSelect('COUNT(*)', 'n')
    .groupBy(`${alias}.regionCode`)
    .addGroupBy(`${alias}.${column}`)
    .getRawMany<{ code: string; v: string; n: number | string }>();
  const counts = new Map<string, number[]>();
  for (const { code, v, n } of rows) {
    const at = values.indexOf(v);
    if (at < 0) continue;
    const row = counts.get(code) ?? new Array<number>(values.length).fill(0);
    row[at] = Number(n);
    counts.set(code, row);
  }
  return counts;
}
