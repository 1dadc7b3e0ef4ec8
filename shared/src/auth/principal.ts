/** The five departments, the base registries, and the region as a whole (coordinators, operators, auditors). */
export const departments = [
  'registry',
  'law-enforcement',
  'ecology',
  'agriculture',
  'market-supervision',
  'culture-tourism',
] as const;
export type DepartmentName = (typeof departments)[number];

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
  readonly level: AdministrativeLevel | null;
  /** Canonical 12-digit division codes the principal works for. Empty for the public. */
  readonly regionCodes: readonly string[];
  readonly roles: readonly string[];
  /** `department:resource:verb`. */
  readonly scopes: readonly string[];
}

/** The caller without a token: sees the public part of the graph. */
export const publicPrincipal: Principal = Object.freeze({
  subject: 'public',
  kind: 'PUBLIC',
  organisation: null,
  department: null,
  level: null,
  regionCodes: Object.freeze([]),
  roles: Object.freeze(['public']),
  scopes: Object.freeze([]),
});
