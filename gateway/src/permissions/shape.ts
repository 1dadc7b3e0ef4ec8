import type { FieldNode, GraphQLCompositeType, GraphQLField, GraphQLOutputType } from 'graphql';
import type { LeafMask } from './decision';

/** What one object type contributes to one place of the answer. */
export interface TypeShape {
  /** Response keys in the order the client asked for them. */
  readonly order: readonly string[];
  /** Response keys that become null in objects of this type, without being fetched. */
  readonly nulls: ReadonlySet<string>;
  /** A non-null field is denied: objects of this type are null as a whole. */
  readonly isKilled: boolean;
  /** Field nodes per response key, still to be fetched. */
  readonly fetched: ReadonlyMap<string, FetchedField>;
  /** Those of `fetched` whose values must be looked at: something below is changed, or they come masked. */
  readonly touched: ReadonlyMap<string, FetchedField>;
  /** `__schema` and `__type` per response key: answered by the gateway, from the schema as the caller may see it. */
  readonly introspected: ReadonlyMap<string, readonly FieldNode[]>;
  /** Response paths below this type that are changed; the field itself where it is denied, deeper for a nested one. */
  readonly denials: readonly Denial[];
  /**
   * @skip or @include leave something out here, which no department is to see either; where it was everything, the object is
   * asked for by its __typename. Or the selection is one that @apollo/gateway would not answer as it is.
   */
  readonly isPruned: boolean;
  /** Objects of this type show something above internal: each counts as a row of the answer. */
  readonly isRow: boolean;
  /** The field that tells whose data it is, fetched beside the client's own; null where nothing above internal is shown. */
  readonly keyField: string | null;
}

export interface FetchedField {
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  /** `Type.field`. */
  readonly coordinate: string;
  /** Undefined for a leaf, and for everything that nothing is changed below. */
  readonly child: Shape | undefined;
  /** What every value must wear. */
  readonly mask: LeafMask | undefined;
}

export interface Denial {
  readonly key: string;
  readonly below: Shape | undefined;
}

/** One place of the answer: what each possible object type contributes there. Shared where places are alike. */
export interface Shape {
  readonly parent: GraphQLCompositeType;
  readonly types: ReadonlyMap<string, TypeShape>;
  /** Whether anything at or below this place is denied. */
  readonly hasDenials: boolean;
  /** Whether the answer must be gone through: something is denied, masked, or would be denied if it were not left out. */
  readonly isChanged: boolean;
  /** What is shown here of objects that are no entities shows something of the entity they are part of. */
  readonly isPartOfRow: boolean;
}

/** A use of arguments, to be checked against the input policy with the request's variables. */
export interface FieldUse {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** `Type.field`, of the type the field is declared on for the object at hand. */
  readonly coordinate: string;
}
