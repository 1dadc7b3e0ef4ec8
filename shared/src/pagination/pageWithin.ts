import type { RegionScoped } from '#shared/db/regionScoped';
import { subtreeOf } from '#shared/db/subtree';
import { within, type Condition } from '#shared/db/where';
import type { Connection, List, ListArguments } from './list';

/** The page of a list that lies in a division: one statement for all divisions of a level, one for each province. */
export function pageWithin<E extends RegionScoped, F, S extends string>(
  list: List<E, F, S>,
  code12: string,
  args: ListArguments<F, S>,
  fixed: readonly Condition[] = [],
): Promise<Connection<E>> {
  const subtree = subtreeOf(code12);
  return subtree
    ? list.connectionOf(subtree.column, subtree.value, args, fixed)
    : list.connection(args, [...within(code12), ...fixed]);
}
