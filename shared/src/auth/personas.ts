import { departments, type AdministrativeLevel, type DepartmentName, type Principal } from './principal';

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

const staff = 'staff:internal:read';

/** Organs as a reader in Zhuzhou would expect them: the county's office, the city's bureau. */
const organs: Record<DepartmentName, { readonly county: string; readonly city: string }> = {
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

const persona = (name: string, facts: Partial<Omit<Principal, 'subject'>>): Principal =>
  Object.freeze({
    subject: `persona:${name}`,
    kind: facts.kind ?? 'PERSON',
    organisation: facts.organisation ?? null,
    department: facts.department ?? null,
    level: facts.level ?? null,
    regionCodes: Object.freeze(facts.level ? [division[facts.level]] : []),
    roles: Object.freeze([...(facts.roles ?? [])]),
    scopes: Object.freeze([...(facts.scopes ?? [])]),
  });

/** Case work needs the internal, sensitive and personal data of the own department, and no other's. */
const caseWorkScopes = (department: DepartmentName): string[] => [
  staff,
  `${department}:internal:read`,
  `${department}:sensitive:read`,
  `${department}:personal:read`,
];

const allInternal = [staff, ...departments.map((department) => `${department}:internal:read`)];

const list: Principal[] = [
  persona('resident', { roles: ['resident'] }),
  persona('grid-worker', {
    organisation: coordinatingOrgans.VILLAGE,
    level: 'VILLAGE',
    // Grid workers are no civil servants, so internal data is not theirs.
    roles: ['grid-worker'],
  }),
  ...departments.flatMap((department) => [
    persona(`officer-${department}`, {
      organisation: organs[department].county,
      department,
      level: 'COUNTY',
      roles: ['officer'],
      scopes: caseWorkScopes(department),
    }),
    persona(`lead-${department}`, {
      organisation: organs[department].city,
      department,
      level: 'CITY',
      roles: ['lead'],
      scopes: caseWorkScopes(department),
    }),
  ]),
  ...(['CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const).map((level) =>
    persona(`coordinator-${level.toLowerCase()}`, {
      organisation: coordinatingOrgans[level],
      level,
      roles: ['coordinator'],
      scopes: allInternal,
    }),
  ),
  persona('auditor', {
    organisation: '株洲市审计局',
    level: 'CITY',
    roles: ['auditor'],
    scopes: allInternal,
  }),
  persona('operator', {
    organisation: '株洲市数据局',
    department: 'registry',
    level: 'CITY',
    roles: ['operator'],
    scopes: [staff],
  }),
  persona('bootstrap', { kind: 'MACHINE', roles: ['bootstrap'] }),
];

/** By name, e.g. `personas['officer-ecology']`; the subject is `persona:` and the name. Frozen throughout. */
export const personas: Readonly<Record<string, Principal>> = Object.freeze(
  Object.fromEntries(list.map((principal) => [principal.subject.slice('persona:'.length), principal])),
);
