import { regionSegments } from '#shared/codes/regionCode';

/** The township a division is or lies in; null above townships. */
export const townshipOf = (code: string): string | null => {
  const { town9 } = regionSegments(code);
  return town9 === null ? null : `${town9}000`;
};
