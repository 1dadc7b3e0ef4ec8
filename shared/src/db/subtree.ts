import { regionLevel, regionSegments } from '#shared/codes/regionCode';
import { unreachable } from '#shared/errors/unreachable';

/** The columns of RegionScoped that mark a subtree, from the top down. */
export const subtreeColumns = ['city4', 'county6', 'town9', 'regionCode'] as const;

export interface Subtree {
  readonly column: (typeof subtreeColumns)[number];
  readonly value: string;
}

/**
 * The column and value that mark a division's subtree in tables with the columns of RegionScoped; null for a province,
 * which has no column of its own and is read as a range of codes.
 */
export function subtreeOf(code12: string): Subtree | null {
  const { city4, county6, town9 } = regionSegments(code12);
  const at = (column: Subtree['column'], value: string | null) => (value === null ? null : { column, value });
  const level = regionLevel(code12);
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
      return at('regionCode', code12);
    default:
      return unreachable(level);
  }
}
