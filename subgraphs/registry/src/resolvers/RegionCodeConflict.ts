import type { RegionCodeConflictResolvers } from '../generated/types';

export const RegionCodeConflict: RegionCodeConflictResolvers = {
  region: ({ toCode }, _, { region }) => (toCode === null ? null : region.load(toCode)),
};
