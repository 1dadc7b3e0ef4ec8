import type { DepartmentName } from '../../auth/principal';
import { laws, type LawKey } from './laws';

/** One item of the inspection catalogue (检查事项): what may be inspected, and the duty it checks. */
export interface InspectionItemFact {
  /** `I`, the letter of the department and three digits. */
  readonly code: string;
  readonly department: DepartmentName;
  readonly name: string;
  readonly nameEn: string;
  readonly law: string;
  readonly article: string;
}

/** Code, Chinese name, English name, law and article. */
export type InspectionItemDraft = readonly [string, string, string, LawKey, string];

/** Completes a department's drafts with its name and the full names of the laws. */
export function inspectionItemsOf(
  department: DepartmentName,
  drafts: readonly InspectionItemDraft[],
): readonly InspectionItemFact[] {
  return drafts.map(([code, name, nameEn, law, article]) => ({
    code,
    department,
    name,
    nameEn,
    law: laws[law].law,
    article,
  }));
}
