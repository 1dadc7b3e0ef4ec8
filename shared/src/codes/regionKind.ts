import { regionSegments } from './regionCode';

/** 街道, 镇, 乡, 类似乡级单位 (a development zone or farm), and numbers the scheme leaves open. */
export type TownshipKind = 'STREET' | 'TOWN' | 'TOWNSHIP' | 'TOWNSHIP_LIKE' | 'OTHER';

/**
 * What the township of a canonical code is, by digits 7–9 (统计用区划代码): 001–099 街道, 100–199 镇, 200–399 乡,
 * 400–599 类似乡级单位. Null above the township level. A village gets the kind of its township.
 */
export function townshipKindOf(code12: string): TownshipKind | null {
  if (regionSegments(code12).town9 === null) return null;
  const number = Number(code12.slice(6, 9));
  if (number < 100) return 'STREET';
  if (number < 200) return 'TOWN';
  if (number < 400) return 'TOWNSHIP';
  if (number < 600) return 'TOWNSHIP_LIKE';
  return 'OTHER';
}

/** 居委会, 村委会, 类似居委会, 类似村委会, 虚拟社区, 虚拟生活区, and numbers the scheme leaves open. */
export type VillageKind =
  | 'RESIDENTS_COMMITTEE'
  | 'VILLAGERS_COMMITTEE'
  | 'RESIDENTS_COMMITTEE_LIKE'
  | 'VILLAGERS_COMMITTEE_LIKE'
  | 'VIRTUAL_RESIDENTS'
  | 'VIRTUAL_VILLAGE'
  | 'OTHER';

/**
 * What the village of a canonical code is, by digits 10–12 (统计用区划代码): 001–199 居委会, 200–399 村委会,
 * 400–499 类似居委会 (498 虚拟), 500–599 类似村委会 (598 虚拟). Null above the village level.
 */
export function villageKindOf(code12: string): VillageKind | null {
  const number = Number(code12.slice(9, 12));
  if (number === 0) return null;
  if (number < 200) return 'RESIDENTS_COMMITTEE';
  if (number < 400) return 'VILLAGERS_COMMITTEE';
  if (number === 498) return 'VIRTUAL_RESIDENTS';
  if (number < 500) return 'RESIDENTS_COMMITTEE_LIKE';
  if (number === 598) return 'VIRTUAL_VILLAGE';
  if (number < 600) return 'VILLAGERS_COMMITTEE_LIKE';
  return 'OTHER';
}

/** Whether a canonical code stands for a statistical placeholder (498 虚拟社区, 598 虚拟生活区), where nobody is registered. */
export const isVirtualVillage = (code12: string): boolean => /[45]98$/.test(code12);
