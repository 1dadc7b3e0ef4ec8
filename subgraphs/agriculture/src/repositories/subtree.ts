import type { ObjectLiteral } from 'typeorm';
import { regionLevel, regionSegments } from '#shared/codes/regionCode';
import type { RegionScoped } from '#shared/db/regionScoped';
import { within, type Condition } from '#shared/db/where';
import type { Connection, List, ListArguments } from '#shared/pagination/list';

export type SubtreeColumn = 'city4' | 'county6' | 'town9' | 'regionCode';

/** The column and value that mark a division's subtree in scoped tables; null for a province, which has no column. */
export function subtreeColumn(code: string): { column: SubtreeColumn; value: string } | null {
  const { city4, county6, town9 } = regionSegments(code);
  const level = regionLevel(code);
  if (level === 'CITY' && city4 !== null) return { column: 'city4', value: city4 };
  if (level === 'COUNTY' && county6 !== null) return { column: 'county6', value: county6 };
  if (level === 'TOWNSHIP' && town9 !== null) return { column: 'town9', value: town9 };
  return level === 'VILLAGE' ? { column: 'regionCode', value: code } : null;
}

/** The page of a list that lies within a division: one statement for all divisions of a level, one for each province. */
export function pageWithin<E extends RegionScoped & ObjectLiteral, F, S extends string>(
  list: List<E, F, S>,
  code: string,
  args: ListArguments<F, S>,
  fixed: readonly Condition[] = [],
): Promise<Connection<E>> {
  const place = subtreeColumn(code);
  return place
    ? list.connectionOf(place.column, place.value, args, fixed)
    : list.connection(args, [...fixed, ...within(code)]);
}
