import type { AdministrativeLevel, DepartmentName } from '#shared/auth/principal';
import type { Places } from './places';

/** The five line departments, in the order in which shares of the year are dealt out. */
export const lineDepartments = [
  'law-enforcement',
  'ecology',
  'agriculture',
  'market-supervision',
  'culture-tourism',
] as const satisfies readonly DepartmentName[];
export type LineDepartment = (typeof lineDepartments)[number];

export interface OrganFact {
  readonly index: number;
  readonly id: string;
  readonly department: LineDepartment;
  readonly level: Exclude<AdministrativeLevel, 'VILLAGE'>;
  readonly regionCode: string;
  readonly name: string;
  /** Second signboard (加挂牌子) of a township bureau. */
  readonly plate: string | null;
  readonly parentId: string | null;
  readonly firstOfficer: number;
  readonly officers: number;
}

const cityNames: Readonly<Record<LineDepartment, string>> = {
  'law-enforcement': '城市管理和综合执法局',
  ecology: '生态环境局',
  agriculture: '农业农村局',
  'market-supervision': '市场监督管理局',
  'culture-tourism': '文化旅游广电体育局',
};

/** Bureaus of the environment are branches of the city's (垂直管理); the others are the county's own. */
const countyName = (department: LineDepartment, county: string): string =>
  department === 'ecology' ? `株洲市生态环境局${county}分局` : county + cityNames[department];

const officersAt = { CITY: 12, COUNTY: 5, TOWNSHIP: 3 } as const;

export const organIdOf = (
  department: LineDepartment,
  regionCode: string,
  level: OrganFact['level'],
): string => `organ-${department}-${regionCode.slice(0, { CITY: 4, COUNTY: 6, TOWNSHIP: 9 }[level])}`;

/** All organs: five at the city, five in each county, one comprehensive bureau in each township. */
export function organsOf(places: Places, officerFactor: number): readonly OrganFact[] {
  const organs: OrganFact[] = [];
  let nextOfficer = 0;
  const add = (organ: Omit<OrganFact, 'index' | 'firstOfficer' | 'officers'>) => {
    const officers = officersAt[organ.level] * officerFactor;
    organs.push({ ...organ, index: organs.length, firstOfficer: nextOfficer, officers });
    nextOfficer += officers;
  };
  const city = '430200000000';
  for (const department of lineDepartments) {
    const cityId = organIdOf(department, city, 'CITY');
    add({
      id: cityId,
      department,
      level: 'CITY',
      regionCode: city,
      name: `株洲市${cityNames[department]}`,
      plate: null,
      parentId: null,
    });
    for (const county of places.counties) {
      add({
        id: organIdOf(department, county.code, 'COUNTY'),
        department,
        level: 'COUNTY',
        regionCode: county.code,
        name: countyName(department, county.name),
        plate: null,
        parentId: cityId,
      });
    }
  }
  for (const township of places.townships) {
    add({
      id: organIdOf('law-enforcement', township.code, 'TOWNSHIP'),
      department: 'law-enforcement',
      level: 'TOWNSHIP',
      regionCode: township.code,
      name: `${township.name}综合行政执法局`,
      plate: `${township.name}综合行政执法管理办公室`,
      parentId: organIdOf('law-enforcement', `${township.code.slice(0, 6)}000000`, 'COUNTY'),
    });
  }
  return organs;
}
