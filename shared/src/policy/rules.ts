import type { MaskKind } from './masks';
import type { Openness, Requirement } from './requirement';

/** Classes of data (domain: 公开、内部、敏感、个人信息、敏感个人信息), from the least to the most protected. */
export const dataClasses = ['PUBLIC', 'INTERNAL', 'SENSITIVE', 'PERSONAL', 'SPECIAL_PERSONAL'] as const;
export type DataClass = (typeof dataClasses)[number];

/** What the composed policy says of one `Type.field` of an object type. */
export interface FieldRule {
  readonly class: DataClass;
  /** Who may read it, masked or clear: the AND of `@requiresScopes`, `@authenticated` and `@policy` of all departments. */
  readonly read: Openness;
  /** Present where readers who do not satisfy `clear` get the value masked. */
  readonly mask?: { readonly kind: MaskKind; readonly clear: Requirement };
  /**
   * Read only in rows inside the caller's divisions: sensitive and personal fields of types with a region, where the department
   * that resolves them keeps the rows.
   */
  readonly ownRegion?: true;
}

/** Which rows of a type exist for a caller. */
export interface RowRule {
  /**
   * ROWS: rows outside the caller's divisions do not exist, but for those that `publicWhile` shows to anybody.
   * FIELDS: all rows exist; `ownRegion` fields are read inside the caller's divisions only.
   * Null: the type has no division.
   */
  readonly region: 'ROWS' | 'FIELDS' | null;
  /** Rows for which the policy of this name holds exist for anybody; the others for those who satisfy `otherwise`. */
  readonly publicWhile?: { readonly policy: string; readonly otherwise: Requirement };
}

/** Everything the gateway and the departments enforce, compiled from the SDL of all departments. */
export interface PolicyRules {
  /** By `Type.field`, object types only. What is not here is denied. */
  readonly fields: Readonly<Record<string, FieldRule>>;
  /**
   * By `Input.field`, `Enum.VALUE` or `Type.field(argument:)`. Input fields and values of enums used as input that are not
   * here are denied; arguments that are not here go with their field.
   */
  readonly inputs: Readonly<Record<string, Openness>>;
  /** By object type. */
  readonly rows: Readonly<Record<string, RowRule>>;
}
