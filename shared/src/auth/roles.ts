import type { Message } from '#shared/errors/table';
import { dataDepartments, type AdministrativeLevel, type DepartmentName } from './principal';

/** 市级抓统筹、区县抓落实、乡街抓基础、村社抓服务: what each level does, as verbs of `region:task`. */
export const levelActions: Readonly<Record<AdministrativeLevel, readonly string[]>> = {
  CITY: ['region:task:plan', 'region:task:coordinate'],
  COUNTY: ['region:task:dispatch'],
  TOWNSHIP: ['region:task:handle'],
  VILLAGE: ['region:task:serve'],
};

interface Role {
  readonly meaning: Message;
  /** Given only to principals of a department; `*` in scopes stands for its name. */
  readonly ofDepartment: boolean;
  /** Gives nothing without a division to work for. */
  readonly needsRegion: boolean;
  /** The level a principal must have; null for any. */
  readonly level: AdministrativeLevel | null;
  readonly scopes: readonly string[];
  /** What the token's own scopes may add, and nothing else: for machines, which have no role in the law. */
  readonly mayAsk?: readonly string[];
  /** What a grant may add at the fields it names, and no grant more than this. */
  readonly mayBeGranted?: readonly string[];
  /** Reads what is above internal under grants alone: without one, a request for it is refused whole, saying what to do. */
  readonly readsUnderGrants?: true;
}

const role = (meaning: readonly [string, string], rest: Partial<Omit<Role, 'meaning'>>): Role => ({
  meaning: { en: meaning[0], zh: meaning[1] },
  ofDepartment: false,
  needsRegion: false,
  level: null,
  scopes: [],
  ...rest,
});

const staff = 'staff:internal:read';
/** Records that are not public (cases in progress, open complaints, events), of all departments. */
const line = dataDepartments.filter((name) => name !== 'registry');
const everyCase = line.map((name) => `${name}:case:read`);
/** Business secrets and what is still undecided, of all departments. The registries have none. */
const everySensitive = line.map((name) => `${name}:sensitive:read`);
const everyPersonal = dataDepartments.flatMap((name) => [`${name}:personal:read`, `${name}:personal:clear`]);
const everySpecial = dataDepartments.flatMap((name) => [`${name}:special:read`, `${name}:special:clear`]);
/** For whoever is granted access at all: to ask, and to see one's own grants. */
const mayHoldGrants = ['audit:grant:read', 'audit:grant:request'];
/** For whoever answers for a department's data: to decide on requests for it. */
const decidesOnGrants = [
  'audit:grant:read',
  'audit:grant:approve',
  'audit:share:request',
  'audit:share:decide',
];
/** For whoever looks into files and at who saw what. */
const inspectsFiles = ['audit:sample:create', 'audit:log:read'];
/** Case work: the own department's internal and sensitive data; personal data masked. */
const caseWork = [staff, '*:case:read', '*:sensitive:read', '*:personal:read', 'registry:personal:read'];

const coordinator = (
  level: AdministrativeLevel,
  name: readonly [string, string],
  scopes: readonly string[],
): Role => role(name, { level, needsRegion: true, scopes: [...levelActions[level], ...scopes] });

/** Who does what in the region, as data. Names are stable: identity providers send them. */
export const roles = {
  resident: role(['A resident who signed in', '居民'], {}),
  'grid-worker': role(['Grid worker: no civil servant; serves the households of the own grids', '网格员'], {
    needsRegion: true,
    scopes: ['registry:grid:read'],
  }),
  'department-officer': role(['Officer of a department who handles cases', '部门执法人员'], {
    ofDepartment: true,
    needsRegion: true,
    scopes: [...caseWork, ...mayHoldGrants],
    mayBeGranted: [...everyCase, ...everySensitive, ...everyPersonal],
  }),
  'department-lead': role(['Lead of a department: answers for its cases', '部门负责人'], {
    ofDepartment: true,
    needsRegion: true,
    scopes: [...caseWork, '*:personal:clear', '*:special:read', 'audit:grant:request', ...decidesOnGrants],
    mayBeGranted: [...everyCase, ...everySensitive, ...everyPersonal],
  }),
  'data-steward': role(["Data steward: keeps a department's data in order", '数据管理员'], {
    ofDepartment: true,
    needsRegion: true,
    scopes: [
      ...caseWork,
      '*:personal:clear',
      '*:special:read',
      '*:special:clear',
      '*:person:search',
      ...decidesOnGrants,
    ],
  }),
  'city-coordinator': coordinator('CITY', ['City: plans and coordinates', '市级统筹'], [staff, ...everyCase]),
  'county-coordinator': coordinator('COUNTY', ['County: dispatches', '区县落实'], [staff, ...everyCase]),
  'township-coordinator': coordinator(
    'TOWNSHIP',
    ['Township: handles', '乡镇（街道）办理'],
    [staff, ...everyCase, 'registry:grid:read'],
  ),
  'village-coordinator': coordinator(
    'VILLAGE',
    ['Village: serves', '村（社区）服务'],
    ['registry:grid:read'],
  ),
  supervisor: role(['Supervision of administrative enforcement', '行政执法监督'], {
    needsRegion: true,
    scopes: [
      staff,
      ...everyCase,
      ...everySensitive,
      ...mayHoldGrants,
      'audit:grant:approve',
      'audit:grant:review',
      ...inspectsFiles,
    ],
    mayBeGranted: [...everySensitive, ...everyPersonal, ...everySpecial],
  }),
  auditor: role(['Auditor: cases on file; more under a grant for a purpose', '审计人员'], {
    needsRegion: true,
    scopes: [staff, ...everyCase, ...mayHoldGrants, ...inspectsFiles],
    mayBeGranted: [...everySensitive, ...everyPersonal, ...everySpecial],
    readsUnderGrants: true,
  }),
  'platform-operator': role(['Runs the platform; sees no business data for it', '平台运维人员'], {}),
  'machine-client': role(['A program, with the scopes it was registered for', '机器客户端'], {
    mayAsk: [staff, ...everyCase, ...everySensitive, 'platform:schema:compose', 'platform:grant:use'],
  }),
} as const satisfies Readonly<Record<string, Role>>;

export type RoleName = keyof typeof roles;
export const roleNames = Object.keys(roles) as readonly RoleName[];

/** What a machine can be registered for. */
export const machineScopes: readonly string[] = roles['machine-client'].mayAsk ?? [];

export const isRoleName = (name: string): name is RoleName => Object.hasOwn(roles, name);

export interface RoleFacts {
  readonly kind: 'PUBLIC' | 'PERSON' | 'MACHINE';
  readonly department: DepartmentName | null;
  readonly level: AdministrativeLevel | null;
  readonly regionCodes: readonly string[];
  readonly roles: readonly string[];
}

/** Whether somebody with the role can act in it. */
function isActing(role: Role, facts: RoleFacts): boolean {
  if (role.needsRegion && facts.regionCodes.length === 0) return false;
  if (role.level !== null && role.level !== facts.level) return false;
  return !role.ofDepartment || facts.department !== null;
}

const scopesOfRole = (role: Role, facts: RoleFacts): readonly string[] =>
  isActing(role, facts) ? role.scopes.map((scope) => scope.replace(/^\*/, facts.department ?? '')) : [];

const actingRoles = (facts: RoleFacts): readonly Role[] =>
  facts.roles
    .filter(isRoleName)
    .map((name): Role => roles[name])
    .filter((one) => isActing(one, facts));

/** What grants may add to the caller's scopes, at the fields they name. */
export const grantableTo = (facts: RoleFacts): ReadonlySet<string> =>
  new Set(actingRoles(facts).flatMap((one) => one.mayBeGranted ?? []));

export const readsUnderGrants = (facts: RoleFacts): boolean =>
  actingRoles(facts).some((one) => one.readsUnderGrants === true);

/**
 * The scopes of a caller: the union of what the known roles give, nothing for unknown ones. Done once, at sign-in; no role
 * inherits from another, so that nothing is lost or gained on the way.
 * @param asked the scopes a token carries: they narrow what the roles give (RFC 8693 §4.2), and are all a machine has.
 *   Undefined when the token says nothing about scopes.
 */
export function scopesOf(facts: RoleFacts, asked: readonly string[] | undefined): readonly string[] {
  const known = facts.roles.filter(isRoleName).map((name): Role => roles[name]);
  const given = new Set(known.flatMap((one) => scopesOfRole(one, facts)));
  if (facts.kind === 'MACHINE') {
    const mayAsk = new Set(known.flatMap((one) => one.mayAsk ?? []));
    for (const scope of asked ?? []) if (mayAsk.has(scope)) given.add(scope);
  }
  const narrowed = asked === undefined ? [...given] : [...given].filter((scope) => asked.includes(scope));
  return narrowed.sort();
}
