import { regionLevel, regionSegments } from '#shared/codes/regionCode';
import type { RegionScoped } from '#shared/db/regionScoped';
import { within, type Condition } from '#shared/db/where';
import type { Connection, List, ListArguments } from '#shared/pagination/list';

/** The column and value that mark the subtree of a division; null for a province, which is a range. */
export function subtreeColumn(
  code: string,
): { readonly column: keyof RegionScoped; readonly value: string } | null {
  const { city4, county6, town9 } = regionSegments(code);
  switch (regionLevel(code)) {
    case 'PROVINCE':
      return null;
    case 'CITY':
      return { column: 'city4', value: city4 ?? '' };
    case 'COUNTY':
      return { column: 'county6', value: county6 ?? '' };
    case 'TOWNSHIP':
      return { column: 'town9', value: town9 ?? '' };
    case 'VILLAGE':
      return { column: 'regionCode', value: code };
  }
}

/** A page of the rows in the subtree of a division; pages of divisions of one level come in one statement. */
export function inDivision<E extends RegionScoped, F, S extends string>(
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
