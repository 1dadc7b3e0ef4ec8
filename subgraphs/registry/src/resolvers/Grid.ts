import type { GridResolvers } from '../generated/types';

export const Grid: GridResolvers = {
  __resolveReference: ({ code }, { grid }) => grid.load(code),
  region: ({ regionCode }, _, { region }) => region.load(regionCode),
  workers: ({ code }, _, { workersOf }) => workersOf.load(code),
  households: ({ code }, page, { households }) => households.connectionOf('gridCode', code, page),
};
