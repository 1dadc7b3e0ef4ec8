import type { DataDepartment } from '#shared/auth/principal';

/** Where the cases of a department are in the graph. */
interface CaseSource {
  readonly type: CaseType;
  /** Root field of its list. */
  readonly list: string;
  /** Root field of one case, by `caseNo`. */
  readonly single: string;
  /** Whether its cases tell the value of the goods, by which some fines are counted. */
  readonly hasGoodsValue: boolean;
}

export type CaseDepartment = Exclude<DataDepartment, 'registry'>;
export type CaseType = 'UrbanCase' | 'EcologyCase' | 'AgriCase' | 'MarketCase' | 'CultureCase';

/** A case as a reference that its department resolves with the reader's own rights. */
export interface CaseRef {
  readonly __typename: CaseType;
  readonly caseNo: string;
}

const source = (type: CaseType, root: string, hasGoodsValue = false): CaseSource => ({
  type,
  list: `${root}s`,
  single: root,
  hasGoodsValue,
});

/** The five departments that decide cases. */
export const caseSources: Readonly<Record<CaseDepartment, CaseSource>> = {
  'law-enforcement': source('UrbanCase', 'urbanCase'),
  ecology: source('EcologyCase', 'ecologyCase'),
  agriculture: source('AgriCase', 'agriCase', true),
  'market-supervision': source('MarketCase', 'marketCase', true),
  'culture-tourism': source('CultureCase', 'cultureCase'),
};

export const caseDepartments = Object.keys(caseSources) as readonly CaseDepartment[];

export const isCaseDepartment = (text: string): text is CaseDepartment => Object.hasOwn(caseSources, text);

/** The key under which a case is in a pool. */
export const poolKeyOf = (department: CaseDepartment, caseNo: string): string =>
  `${caseSources[department].type}:${caseNo}`;

export const caseRefOf = (key: string): CaseRef => {
  const colon = key.indexOf(':');
  return { __typename: key.slice(0, colon) as CaseType, caseNo: key.slice(colon + 1) };
};

export function departmentOf(type: CaseType): CaseDepartment {
  const found = caseDepartments.find((name) => caseSources[name].type === type);
  if (!found) throw new Error(`No department decides cases of the type ${type}.`);
  return found;
}
