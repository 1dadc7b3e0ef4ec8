import { regionLevel, regionSegments } from '#shared/codes/regionCode';

export type SegmentColumn = 'city4' | 'county6' | 'town9';

/** The column and value that mark the subtree of a city, county or township; null for a province and for villages. */
export function regionColumn(code: string): { column: SegmentColumn; value: string } | null {
  const { city4, county6, town9 } = regionSegments(code);
  switch (regionLevel(code)) {
    case 'CITY':
      return city4 === null ? null : { column: 'city4', value: city4 };
    case 'COUNTY':
      return county6 === null ? null : { column: 'county6', value: county6 };
    case 'TOWNSHIP':
      return town9 === null ? null : { column: 'town9', value: town9 };
    case 'PROVINCE':
    case 'VILLAGE':
      return null;
  }
}

/** The township a division is or lies in; null above townships. */
export const townshipOf = (code: string): string | null => {
  const { town9 } = regionSegments(code);
  return town9 === null ? null : `${town9}000`;
};
