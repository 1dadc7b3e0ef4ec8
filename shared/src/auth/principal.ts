/** The base registries, the five departments that enforce the law, and audit: one subgraph each. */
export const departments = [
  'registry',
  'law-enforcement',
  'ecology',
  'agriculture',
  'market-supervision',
  'culture-tourism',
  'audit',
] as const;
export type DepartmentName = (typeof departments)[number];

/** Those with data of their own about the region, and with staff that handles it; `audit` watches over them. */
export type DataDepartment = Exclude<DepartmentName, 'audit'>;
export const dataDepartments: readonly DataDepartment[] = departments.filter((name) => name !== 'audit');

export const administrativeLevels = ['CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
/** 市级抓统筹、区县抓落实、乡街抓基础、村社抓服务. */
export type AdministrativeLevel = (typeof administrativeLevels)[number];

/** Who is asking. One of the three shapes that cross the layers (with the subgraph context and AppError). Frozen. */
export interface Principal {
  /** Opaque, stable identifier of the person or machine; `public` for callers without a token. */
  readonly subject: string;
  readonly kind: 'PUBLIC' | 'PERSON' | 'MACHINE';
  /** Name of the organisation, for people to read; null for the public. */
  readonly organisation: string | null;
  readonly department: DepartmentName | null;
  /** `Organ.id` of the organ the caller works in (law-enforcement's register); null for others. */
  readonly organId: string | null;
  /** Number of the caller's enforcement certificate (执法证号), as in `Officer.certNo`; null for others. */
  readonly certNo: string | null;
  readonly level: AdministrativeLevel | null;
  /** Canonical 12-digit division codes the principal works for. Empty for the public. */
  readonly regionCodes: readonly string[];
  /** As the token says; those that auth/roles.ts does not know give nothing. */
  readonly roles: readonly string[];
  /** `department:resource:verb`, flattened from the roles at sign-in. */
  readonly scopes: readonly string[];
  /** What the caller's data access is for, where the token says so; a request may state another. A code of grants/purposes.ts. */
  readonly purpose: string | null;
}

/** The caller without a token: sees the public part of the graph. */
export const publicPrincipal: Principal = Object.freeze({
  subject: 'public',
  kind: 'PUBLIC',
  organisation: null,
  department: null,
  organId: null,
  certNo: null,
  level: null,
  regionCodes: Object.freeze([]),
  roles: Object.freeze(['public']),
  scopes: Object.freeze([]),
  purpose: null,
});
