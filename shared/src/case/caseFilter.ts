import { contains, eq, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
import type { CaseColumns } from './caseColumns';

/** The filter input that the case lists of all departments share (SDL: CaseFilterInput). */
export interface CaseFilter {
  readonly region?: string | null;
  readonly stages?: readonly string[] | null;
  readonly procedure?: string | null;
  readonly actCode?: string | null;
  readonly partyUscc?: string | null;
  readonly organId?: string | null;
  readonly filedFrom?: string | null;
  readonly filedTo?: string | null;
  readonly decidedFrom?: string | null;
  readonly decidedTo?: string | null;
  readonly publicityState?: string | null;
  readonly docNoContains?: string | null;
}

export const caseConditions = (filter: CaseFilter): Condition[] => [
  ...within(filter.region),
  ...oneOf('stage', filter.stages),
  ...eq('procedure', filter.procedure),
  ...eq('actCode', filter.actCode),
  ...eq('partyUscc', filter.partyUscc),
  ...eq('organId', filter.organId),
  ...onOrAfter('filedOn', filter.filedFrom),
  ...onOrBefore('filedOn', filter.filedTo),
  ...onOrAfter('decidedOn', filter.decidedFrom),
  ...onOrBefore('decidedOn', filter.decidedTo),
  ...eq('publicityState', filter.publicityState),
  ...contains('docNo', filter.docNoContains),
];

type Order = readonly (readonly [keyof CaseColumns & string, 'ASC' | 'DESC'])[];

/** Orders that the case lists of all departments offer (SDL: CaseOrder). */
export const caseSorts = {
  FILED_ON_DESC: [['filedOn', 'DESC']],
  FILED_ON_ASC: [['filedOn', 'ASC']],
  CASE_NO_ASC: [['caseNo', 'ASC']],
} as const satisfies Record<string, Order>;

export type CaseOrder = keyof typeof caseSorts;
