import type { MaskKind } from '#shared/policy/masks';
import type { DataClass } from '#shared/policy/rules';
import type { Refusal } from './refusals';
import type { RowPolicyWords } from './ruleWords';

export interface ExplainedField {
  readonly coordinate: string;
  /** What the gateway does with it; where `dependsOnRow` is not empty, the department decides again on each row. */
  readonly access: 'ALLOWED' | 'MASKED' | 'DENIED';
  /** False where it stands only below something denied, and is null with it. */
  readonly reached: boolean;
  /** Who may read it. */
  readonly rule: string;
  /** Null where the policy does not speak of it. */
  readonly class: DataClass | null;
  readonly mask: { readonly kind: MaskKind; readonly clearFor: string } | null;
  readonly dependsOnRow: readonly RowPolicyWords[];
}

export interface ExplainedInput {
  readonly coordinate: string;
  readonly access: 'ALLOWED' | 'DENIED';
  readonly rule: string;
}

/** Which rows of a type exist for the caller. */
export interface ExplainedRows {
  readonly type: string;
  readonly rule: string;
  readonly dependsOnRow: readonly RowPolicyWords[];
}

export interface Explanation {
  readonly operation: { readonly kind: string; readonly name: string | null };
  /** WHOLE: nothing is denied or masked. PART: with nulls or masks. REFUSED: nothing would run. */
  readonly outcome: 'WHOLE' | 'PART' | 'REFUSED';
  /** Why it would be refused. */
  readonly reason: Refusal['kind'] | 'COST_TOO_HIGH' | null;
  readonly fields: readonly ExplainedField[];
  readonly inputs: readonly ExplainedInput[];
  readonly rows: readonly ExplainedRows[];
  readonly cost: { readonly estimated: number; readonly limit: number };
  /** Departments that would be asked, with the number of requests the plan makes to each. */
  readonly departments: readonly { readonly name: string; readonly requests: number }[];
}
