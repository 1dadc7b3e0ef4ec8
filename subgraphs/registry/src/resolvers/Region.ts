import { regionAncestors } from '#shared/codes/regionCode';
import { eq } from '#shared/db/where';
import { loadPresent } from '#shared/loaders/loadPresent';
import { pageWithin } from '#shared/pagination/pageWithin';
import type { RegionResolvers } from '../generated/types';
import { inForce, segmentOf } from '../repositories/regions';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { region }) => region.load(code),
  successor: ({ successorCode }, _, { region }) => (successorCode ? region.load(successorCode) : null),
  parent: ({ parentCode }, _, { region }) => (parentCode ? region.load(parentCode) : null),
  ancestors: ({ code }, _, { region }) => loadPresent(region, regionAncestors(code)),
  path: async ({ code, name }, _, { region }) => {
    const above = await loadPresent(region, regionAncestors(code));
    return [...above.map((ancestor) => ancestor.name), name].join('/');
  },
  children: ({ code }, { asOf, ...page }, { regions, today }) =>
    regions.connectionOf('parentCode', code, page, inForce(asOf ?? today())),
  descendants: ({ code }, { level, asOf, ...page }, { regions, today }) => {
    const { column, value } = segmentOf(code) ?? { column: 'parentCode' as const, value: code };
    return regions.connectionOf(column, value, page, [...eq('level', level), ...inForce(asOf ?? today())]);
  },
  descendantCounts: ({ code }, { asOf }, { descendantCounts, today }) =>
    descendantCounts(asOf ?? today()).load(code),
  grids: ({ code }, page, { grids }) => pageWithin(grids, code, page),
  population: ({ code }, _, { population }) => population.load(code),
};
