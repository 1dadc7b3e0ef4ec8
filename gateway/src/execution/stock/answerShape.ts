import {
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Whether what a department answered to `query` has objects and lists where its schema has them. */
export type ShapeCheck = (query: string, data: Record<string, unknown>) => boolean;

/**
 * Checks a department's answer in depth against the API schema. @apollo/gateway gives up the *whole* operation over one
 * value of the wrong kind, so this is asked when it did, to tell whose answer to leave out. Leaves are not looked at: a
 * wrong one costs only itself.
 */
export function createShapeCheck(schema: GraphQLSchema): ShapeCheck {
  return (query, data) => {
    const document = parse(query, { noLocation: true });
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const check = new Check(schema, fragments);
    return document.definitions.every(
      (definition) =>
        definition.kind !== Kind.OPERATION_DEFINITION ||
        check.object(schema.getRootType(definition.operation) ?? undefined, definition.selectionSet, data),
    );
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

class Check {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  /** `type` is undefined where the API schema does not know the place: then only objects are told from leaves. */
  object(
    type: GraphQLCompositeType | undefined,
    set: SelectionSetNode,
    value: Record<string, unknown>,
  ): boolean {
    return set.selections.every((selection) => {
      switch (selection.kind) {
        case Kind.FIELD: {
          const { name, alias, selectionSet } = selection;
          const key = alias?.value ?? name.value;
          if (!selectionSet || !Object.hasOwn(value, key)) return true;
          const fields = type && !isUnionType(type) ? type.getFields() : {};
          const field = Object.hasOwn(fields, name.value) ? fields[name.value] : undefined;
          return field
            ? this.value(field.type, selectionSet, value[key])
            : this.unknown(selectionSet, value[key]);
        }
        case Kind.INLINE_FRAGMENT:
          return this.fragment(type, selection.typeCondition?.name.value, selection.selectionSet, value);
        case Kind.FRAGMENT_SPREAD: {
          const fragment = this.fragments.get(selection.name.value);
          return (
            !fragment || this.fragment(type, fragment.typeCondition.name.value, fragment.selectionSet, value)
          );
        }
      }
    });
  }

  private fragment(
    type: GraphQLCompositeType | undefined,
    condition: string | undefined,
    set: SelectionSetNode,
    value: Record<string, unknown>,
  ): boolean {
    const wanted = condition === undefined ? type : this.composite(condition);
    const actual = this.composite(value['__typename']);
    const isOther =
      wanted !== undefined &&
      actual !== undefined &&
      wanted !== actual &&
      !(isAbstractType(wanted) && !isUnionType(actual) && this.schema.isSubType(wanted, actual));
    return isOther || this.object(actual ?? wanted, set, value);
  }

  private value(type: GraphQLOutputType, set: SelectionSetNode, value: unknown): boolean {
    if (value === null || value === undefined) return true;
    if (isNonNullType(type)) return this.value(type.ofType, set, value);
    if (isListType(type)) {
      const inner = type.ofType as GraphQLOutputType;
      return Array.isArray(value) && value.every((item) => this.value(inner, set, item));
    }
    if (!isObject(value)) return false;
    const fallback = isCompositeType(type) ? type : undefined;
    return this.object(this.composite(value['__typename']) ?? fallback, set, value);
  }

  private unknown(set: SelectionSetNode, value: unknown): boolean {
    if (value === null || value === undefined) return true;
    if (Array.isArray(value)) return value.every((item) => this.unknown(set, item));
    return isObject(value) && this.object(this.composite(value['__typename']), set, value);
  }

  private composite(name: unknown): GraphQLCompositeType | undefined {
    const type = typeof name === 'string' ? this.schema.getType(name) : undefined;
    return isCompositeType(type) ? type : undefined;
  }
}
