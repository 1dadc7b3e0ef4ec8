import { certNoOf } from '#shared/synthetic/identity';
import { hasExpiredCertificate } from '#shared/synthetic/officer';
import { organIdOf, type LineDepartment, type OrganFact } from '#shared/synthetic/organ';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { dataDepartments, type AdministrativeLevel, type DataDepartment, type Principal } from './principal';
import type { PurposeCode } from '#shared/grants/purposes';
import { scopesOf, type RoleName } from './roles';

/**
 * Demo personas: data for trials and tests, with synthetic people in real divisions of 株洲 (Zhuzhou, 4302).
 * A resident and the machine identities work for no division or for the whole city; an officer for one county.
 */
const division: Record<AdministrativeLevel, string> = {
  CITY: '430200000000',
  COUNTY: '430281000000',
  TOWNSHIP: '430281103000',
  VILLAGE: '430281103200',
};

let organsOfDemo: readonly OrganFact[] | undefined;
/** Of the demonstration at its smallest size, where the certificates of personas belong to officers of their organs. */
const demoOrgans = (): readonly OrganFact[] => (organsOfDemo ??= createWorld(defaultWorld).organs);

/** Organs as a reader in Zhuzhou would expect them: the county's office, the city's bureau. */
const organs: Record<DataDepartment, { readonly county: string; readonly city: string }> = {
  registry: { county: '醴陵市数据局', city: '株洲市数据局' },
  'law-enforcement': { county: '醴陵市城市管理和综合执法局', city: '株洲市城市管理和综合执法局' },
  ecology: { county: '株洲市生态环境局醴陵分局', city: '株洲市生态环境局' },
  agriculture: { county: '醴陵市农业农村局', city: '株洲市农业农村局' },
  'market-supervision': { county: '醴陵市市场监督管理局', city: '株洲市市场监督管理局' },
  'culture-tourism': { county: '醴陵市文化旅游广电体育局', city: '株洲市文化旅游广电体育局' },
};

const coordinatingOrgans: Record<AdministrativeLevel, string> = {
  CITY: '株洲市社会治理工作协调机构（演示）',
  COUNTY: '醴陵市社会治理工作协调机构（演示）',
  TOWNSHIP: '醴陵市某镇人民政府（演示）',
  VILLAGE: '醴陵市某村民委员会（演示）',
};

interface PersonaFacts extends Partial<
  Omit<Principal, 'subject' | 'roles' | 'scopes' | 'regionCodes' | 'purpose'>
> {
  /** What the token of somebody with this post says their access is for. An auditor says it anew for each matter. */
  readonly purpose?: PurposeCode;
  readonly roles: readonly RoleName[];
  /** For machines only: people have what their roles give. */
  readonly scopes?: readonly string[];
}

function persona(name: string, facts: PersonaFacts): Principal {
  const principal = {
    subject: `persona:${name}`,
    kind: facts.kind ?? 'PERSON',
    organisation: facts.organisation ?? null,
    department: facts.department ?? null,
    organId: facts.organId ?? null,
    certNo: facts.certNo ?? null,
    level: facts.level ?? null,
    regionCodes: Object.freeze(facts.level ? [division[facts.level]] : []),
    roles: Object.freeze([...facts.roles]),
    purpose: facts.purpose ?? null,
  } as const;
  return Object.freeze({ ...principal, scopes: Object.freeze([...scopesOf(principal, facts.scopes)]) });
}

/** The organ a persona works in, and the first officer there with a certificate that has not run out. */
function postOf(department: LineDepartment, level: 'COUNTY' | 'CITY'): Pick<Principal, 'organId' | 'certNo'> {
  const organId = organIdOf(department, division[level], level);
  const organ = demoOrgans().find(({ id }) => id === organId);
  if (!organ) throw new Error(`The demonstration has no organ ${organId}.`);
  const index = hasExpiredCertificate(organ.firstOfficer) ? organ.firstOfficer + 1 : organ.firstOfficer;
  return { organId, certNo: certNoOf(index) };
}

const isLine = (department: DataDepartment): department is LineDepartment => department !== 'registry';

const list: Principal[] = [
  persona('resident', { roles: ['resident'] }),
  persona('grid-worker', {
    organisation: coordinatingOrgans.VILLAGE,
    level: 'VILLAGE',
    roles: ['grid-worker'],
    purpose: 'GRID_SERVICE',
  }),
  ...dataDepartments.flatMap((department) => [
    persona(`officer-${department}`, {
      organisation: organs[department].county,
      department,
      level: 'COUNTY',
      roles: ['department-officer'],
      purpose: 'CASE_HANDLING',
      ...(isLine(department) ? postOf(department, 'COUNTY') : {}),
    }),
    persona(`lead-${department}`, {
      organisation: organs[department].city,
      department,
      level: 'CITY',
      roles: ['department-lead'],
      purpose: 'CASE_HANDLING',
      ...(isLine(department) ? postOf(department, 'CITY') : {}),
    }),
    // Stewards keep data and handle no cases: no certificate.
    persona(`steward-${department}`, {
      organisation: organs[department].city,
      department,
      level: 'CITY',
      roles: ['data-steward'],
      purpose: 'CASE_HANDLING',
    }),
  ]),
  ...(['CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const).map((level) =>
    persona(`coordinator-${level.toLowerCase()}`, {
      organisation: coordinatingOrgans[level],
      level,
      roles: [`${level.toLowerCase() as Lowercase<typeof level>}-coordinator`],
      purpose: level === 'VILLAGE' ? 'GRID_SERVICE' : 'COORDINATION',
    }),
  ),
  persona('supervisor', {
    organisation: '株洲市司法局',
    level: 'CITY',
    roles: ['supervisor'],
    purpose: 'SUPERVISION',
  }),
  persona('auditor', { organisation: '株洲市审计局', level: 'CITY', roles: ['auditor'] }),
  persona('operator', { organisation: '株洲市数据局', department: 'registry', roles: ['platform-operator'] }),
  persona('machine', {
    kind: 'MACHINE',
    organisation: '株洲市数据局',
    roles: ['machine-client'],
    scopes: ['staff:internal:read'],
  }),
];

/** By name, e.g. `personas['officer-ecology']`; the subject is `persona:` and the name. Frozen throughout. */
export const personas: Readonly<Record<string, Principal>> = Object.freeze(
  Object.fromEntries(list.map((principal) => [principal.subject.slice('persona:'.length), principal])),
);
