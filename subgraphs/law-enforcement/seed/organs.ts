import { regionSegments, townshipKindOf } from '#shared/codes/regionCode';
import { unreachable } from '#shared/errors/unreachable';
import { organIdOf, type LineDepartment, type OrganFact } from '#shared/synthetic/organ';
import type { Place } from '#shared/synthetic/places';
import type { World } from '#shared/synthetic/world';
import type { OrganEntity } from '../src/entities/organ.entity';
import { departmentCode } from '../src/repositories/departments';

/** What the city's bureaus were called before the reform of 2018 and 2019. */
const formerCityName: Readonly<Record<LineDepartment, string>> = {
  'law-enforcement': '株洲市城市管理局',
  ecology: '株洲市环境保护局',
  agriculture: '株洲市农业局',
  'market-supervision': '株洲市工商行政管理局',
  'culture-tourism': '株洲市文化局',
};

/** The authority whose name documents of a township's organs bear: a street's is an office (街道办事处). */
export function townshipAuthority({ code, name }: Place): string {
  const kind = townshipKindOf(code);
  switch (kind) {
    case 'STREET':
      return `${name}办事处`;
    case 'TOWN':
    case 'TOWNSHIP':
      return `${name}人民政府`;
    case 'TOWNSHIP_LIKE':
    case 'OTHER':
    case null:
      return `${name}管理委员会`;
    default:
      return unreachable(kind);
  }
}

/** Townships in which market supervision has not set up its branch bureau: every twenty-third. */
export const lacksBranch = (townshipIndex: number): boolean => townshipIndex % 23 === 11;

function organRow(world: World, organ: OrganFact): OrganEntity {
  const { id, department, level, name, plate, parentId, regionCode } = organ;
  const place = { code: regionCode, name: world.places.nameOf(regionCode) };
  return {
    id,
    department: departmentCode(department),
    level,
    name,
    plate,
    formerNames: level === 'CITY' ? [formerCityName[department]] : [],
    parentId,
    bureauTeamMerged: false,
    inNameOf: level === 'TOWNSHIP' ? townshipAuthority(place) : null,
    regionCode,
    ...regionSegments(regionCode),
  };
}

export const countyCodeOf = (code: string): string => `${code.slice(0, 6)}000000`;

/** A branch bureau of market supervision in a township, bureau and team at once (局队合一). */
function branchRow(world: World, { code, name }: Place): OrganEntity {
  const county = countyCodeOf(code);
  return {
    id: organIdOf('market-supervision', code, 'TOWNSHIP'),
    department: departmentCode('market-supervision'),
    level: 'TOWNSHIP',
    name: `${world.places.nameOf(county)}市场监督管理局${name}分局`,
    plate: null,
    formerNames: [],
    parentId: organIdOf('market-supervision', county, 'COUNTY'),
    bureauTeamMerged: true,
    inNameOf: null,
    regionCode: code,
    ...regionSegments(code),
  };
}

/** Townships that have a branch bureau. */
export const branchTownships = (world: World): readonly Place[] =>
  world.places.townships.filter((_, index) => !lacksBranch(index));

export function* organRows(world: World): Generator<OrganEntity> {
  for (const organ of world.organs) yield organRow(world, organ);
  for (const township of branchTownships(world)) yield branchRow(world, township);
}
