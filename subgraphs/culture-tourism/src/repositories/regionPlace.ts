import type { ObjectLiteral } from 'typeorm';
import { regionLevel, regionSegments } from '#shared/codes/regionCode';
import type { RegionScoped } from '#shared/db/regionScoped';
import { within, type Condition } from '#shared/db/where';
import type { Connection, List, ListArguments } from '#shared/pagination/list';
import { unreachable } from '#shared/errors/unreachable';

type Column = 'city4' | 'county6' | 'town9' | 'regionCode';

/** The column and value that mark the subtree of a division below the province. */
function placeOf(code: string): { column: Column; value: string } | null {
  const level = regionLevel(code);
  const { city4, county6, town9 } = regionSegments(code);
  const at = (column: Column, value: string | null) => (value === null ? null : { column, value });
  switch (level) {
    case 'PROVINCE':
      return null;
    case 'CITY':
      return at('city4', city4);
    case 'COUNTY':
      return at('county6', county6);
    case 'TOWNSHIP':
      return at('town9', town9);
    case 'VILLAGE':
      return at('regionCode', code);
    default:
      return unreachable(level);
  }
}

/**
 * The page of a list that lies in a division: pages of many divisions of a level come in one statement. A province has
 * no column of its own and is read as a range.
 */
export function pageWithin<E extends ObjectLiteral & RegionScoped, F, S extends string>(
  list: List<E, F, S>,
  code: string,
  args: ListArguments<F, S>,
  fixed: readonly Condition[] = [],
): Promise<Connection<E>> {
  const place = placeOf(code);
  return place === null
    ? list.connection(args, [...within(code), ...fixed])
    : list.connectionOf(place.column, place.value, args, fixed);
}
