import type { DepartmentName } from '#shared/auth/principal';
import { addDays } from '#shared/calendar/civilDate';
import { industries, type IndustryFact } from './catalogue/index';
import { mobilePhoneOf, personIdOf, usccOf } from './identity';
import { brandName } from './names';
import { gridCodeOf } from './person';
import type { Place } from './places';
import { draw } from './random';
import { fittingKind, tradeInName, tradesAt } from './trade';
import type { World } from './world';

export type EnterpriseKind =
  'LIMITED_COMPANY' | 'SOLE_PROPRIETORSHIP' | 'PARTNERSHIP' | 'INDIVIDUAL_BUSINESS' | 'FARMERS_COOPERATIVE';

export interface EnterpriseFact {
  readonly index: number;
  readonly uscc: string;
  readonly name: string;
  readonly kind: EnterpriseKind;
  readonly legalRepIndex: number;
  readonly legalRepId: string;
  readonly industry: string;
  /** Yuan, two decimals. */
  readonly regCapital: string;
  readonly foundedOn: string;
  readonly status: 'IN_OPERATION' | 'REVOKED' | 'DEREGISTERED' | 'MOVED_OUT';
  readonly village: Place;
  readonly gridCode: string;
  readonly address: string;
  readonly phone: string;
}

/** Firms come in rounds of fifty; the place in the round says which departments have to do with a firm. */
export const round = 50;
/** The firm of each round that all five departments know. */
export const richResidue = 7;

/** Places in the round that belong to planted faults; ordinary inspections and cases keep away from them. */
export const faultResidues = {
  tripleInspection: 41,
  doubleFine: 42,
  bannedPerson: 43,
  expiredCertificate: 44,
  banningFirm: 45,
  foreignRegion: 46,
} as const;

const residuesOf: Readonly<Record<string, readonly number[]>> = {
  'market-supervision': Array.from({ length: 41 }, (_, i) => i),
  ecology: [1, 5, 7, 9, 13, 14, 21, 25, 28, 33, 36, 37, 40],
  agriculture: [2, 6, 7, 10, 15, 18, 22, 26, 30, 34, 38],
  'culture-tourism': [3, 7, 8, 11, 16, 19, 23, 27, 31, 35],
  'law-enforcement': [0, 4, 7, 9, 12, 17, 20, 24, 29, 32, 36, 39],
};

const residues = (department: DepartmentName): readonly number[] => {
  const found = residuesOf[department];
  if (!found) throw new Error(`${department} has no firms of its own.`);
  return found;
};

/** Whether a department has permits, licences, inspections or cases of the firm. */
export const concerns = (department: DepartmentName, index: number): boolean =>
  residues(department).includes(index % round);

/** Number of ordinary firms a department has to do with, and the n-th of them. */
export const firmsOf = (world: World, department: DepartmentName): number =>
  Math.floor(world.volume.enterprises / round) * residues(department).length;

export function nthFirm(department: DepartmentName, n: number): number {
  const own = residues(department);
  return Math.floor(n / own.length) * round + (own[n % own.length] as number);
}

/** Firms of a planted fault, and the n-th of them. */
export const faultFirms = (world: World): number => Math.floor(world.volume.enterprises / round);
export const nthFaultFirm = (residue: number, n: number): number => n * round + residue;

const kinds: readonly (readonly [EnterpriseKind, number])[] = [
  ['INDIVIDUAL_BUSINESS', 58],
  ['LIMITED_COMPANY', 20],
  ['SOLE_PROPRIETORSHIP', 5],
  ['PARTNERSHIP', 2],
  ['FARMERS_COOPERATIVE', 15],
];

const categoryOf: Readonly<Record<EnterpriseKind, '91' | '92' | '93'>> = {
  LIMITED_COMPANY: '91',
  SOLE_PROPRIETORSHIP: '91',
  PARTNERSHIP: '91',
  INDIVIDUAL_BUSINESS: '92',
  FARMERS_COOPERATIVE: '93',
};

const suffixOf: Readonly<Record<EnterpriseKind, string>> = {
  LIMITED_COMPANY: '有限公司',
  SOLE_PROPRIETORSHIP: '厂（个人独资）',
  PARTNERSHIP: '合伙企业（普通合伙）',
  INDIVIDUAL_BUSINESS: '经营部（个体工商户）',
  FARMERS_COOPERATIVE: '农民专业合作社',
};

const industriesByCode = new Map(industries.map((industry) => [industry.code, industry]));

function industryOf(code: string): IndustryFact {
  const industry = industriesByCode.get(code);
  if (!industry) throw new Error(`The catalogue has no industry ${code}.`);
  return industry;
}

/** Few large firms, many small: capital spreads over five orders of magnitude. */
const capitalOf = (kind: EnterpriseKind, u: number): string =>
  (
    Math.round((kind === 'INDIVIDUAL_BUSINESS' ? 2 : 30) * Math.pow(10, 3 + 3.2 * u * u) * 1e-2) * 100
  ).toFixed(2);

export function enterprise(world: World, index: number): EnterpriseFact {
  const random = draw(world.seed, 'enterprise', index);
  const rich = index % round === richResidue;
  const drawnKind = rich ? 'LIMITED_COMPANY' : random.weighted(kinds);
  const village = random.pick(world.places.weightedVillages);
  const industry = industryOf(random.pick(tradesAt(index % round)));
  const kind = fittingKind(drawnKind, industry.code);
  const county = `${village.code.slice(0, 6)}000000`;
  const legalRepIndex = (index * 7 + 3) % world.volume.persons;
  return {
    index,
    uscc: usccOf(categoryOf[kind], village.code.slice(0, 6), index),
    name:
      world.places.nameOf(county) +
      brandName(random) +
      tradeInName(industry.code, industry.name) +
      suffixOf[kind],
    kind,
    legalRepIndex,
    legalRepId: personIdOf(legalRepIndex),
    industry: industry.code,
    regCapital: capitalOf(kind, random.next()),
    foundedOn: addDays(world.date, -random.between(200, 9000)),
    status: rich
      ? 'IN_OPERATION'
      : random.weighted([
          ['IN_OPERATION', 88],
          ['DEREGISTERED', 8],
          ['REVOKED', 3],
          ['MOVED_OUT', 1],
        ]),
    village,
    gridCode: gridCodeOf(village, index),
    address: `${world.places.nameOf(`${village.code.slice(0, 9)}000`)}${village.name}${random.between(1, 400)}号`,
    phone: mobilePhoneOf(10_000_000 + index),
  };
}
