import type { EntityTarget } from 'typeorm';
import type { RegionScoped } from '#shared/db/regionScoped';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { subtreeColumns, subtreeOf, type Subtree } from '#shared/db/subtree';
import { within, type Condition } from '#shared/db/where';
import { countBy, countRows } from './counts';

/** Rows in each division, in the order of the codes: one statement for each level among them, one for each province. */
export async function countWithin<E extends RegionScoped>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  codes: readonly string[],
  fixed: readonly Condition[] = [],
): Promise<number[]> {
  const subtrees = codes.map(subtreeOf);
  const counts = new Map<string, number>();
  for (const column of subtreeColumns) {
    const values = subtrees.flatMap((subtree) => (subtree?.column === column ? [subtree.value] : []));
    if (values.length === 0) continue;
    const found = await countBy(db, entity, column, values, fixed);
    values.forEach((value, i) => counts.set(`${column}:${value}`, found[i] ?? 0));
  }
  const countAt = async (code: string, subtree: Subtree | null): Promise<number> =>
    subtree
      ? (counts.get(`${subtree.column}:${subtree.value}`) ?? 0)
      : countRows(db, entity, [...within(code), ...fixed]);
  return Promise.all(codes.map((code, i) => countAt(code, subtrees[i] ?? null)));
}
