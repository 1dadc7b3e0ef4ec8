import { regionLevel, regionSegments } from '#shared/codes/regionCode';
import type { RegionScoped } from '#shared/db/regionScoped';
import { within, type Condition } from '#shared/db/where';
import type { Connection, List, ListArguments } from '#shared/pagination/list';

export const placeColumns = ['city4', 'county6', 'town9', 'regionCode'] as const;

export interface Place {
  readonly column: (typeof placeColumns)[number];
  readonly value: string;
}

/** The column and value that mark the rows in a division; null for a province, which has no column of its own. */
export function placeOf(code: string): Place | null {
  const { city4, county6, town9 } = regionSegments(code);
  switch (regionLevel(code)) {
    case 'PROVINCE':
      return null;
    case 'CITY':
      return { column: 'city4', value: city4 as string };
    case 'COUNTY':
      return { column: 'county6', value: county6 as string };
    case 'TOWNSHIP':
      return { column: 'town9', value: town9 as string };
    case 'VILLAGE':
      return { column: 'regionCode', value: code };
  }
}

/** A page of what lies in a division: one statement for all divisions of a level, one for each province. */
export function pageIn<E extends RegionScoped, F, S extends string>(
  list: List<E, F, S>,
  code: string,
  args: ListArguments<F, S>,
  fixed: readonly Condition[] = [],
): Promise<Connection<E>> {
  const place = placeOf(code);
  return place
    ? list.connectionOf(place.column, place.value, args, fixed)
    : list.connection(args, [...within(code), ...fixed]);
}
