import {
  isAbstractType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One operation as it is to be run: which of the document's, with coerced variables. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const fragmentsIn = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

function conditionOf(directive: DirectiveNode, variables: Asked['variables']): boolean {
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  throw new Error('A condition is a literal or a variable.');
}

const isLeftOut = (node: SelectionNode, variables: Asked['variables']): boolean =>
  (node.directives ?? []).some(
    (directive) =>
      (directive.name.value === 'skip' && conditionOf(directive, variables)) ||
      (directive.name.value === 'include' && !conditionOf(directive, variables)),
  );

const covers = (
  schema: GraphQLSchema,
  condition: GraphQLNamedType | undefined,
  type: GraphQLObjectType,
): boolean => condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));

/**
 * The fields of a selection for objects of one type: response keys in the client's order, nodes of one key together
 * (GraphQL §6.3.2 CollectFields, read literally).
 */
export function fieldsFor(
  asked: Asked,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selection: SelectionNode): void => {
    if (isLeftOut(selection, asked.variables)) return;
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        return;
      }
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        if (condition !== undefined && !covers(asked.schema, asked.schema.getType(condition), type)) return;
        selection.selectionSet.selections.forEach(collect);
        return;
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragment = asked.fragments.get(selection.name.value);
        if (!fragment || visited.has(selection.name.value)) return;
        visited.add(selection.name.value);
        const condition = asked.schema.getType(fragment.typeCondition.name.value);
        if (covers(asked.schema, condition, type)) fragment.selectionSet.selections.forEach(collect);
      }
    }
  };
  for (const set of sets) set.selections.forEach(collect);
  return fields;
}

/** Object types that can stand where a type is named. */
export function typesAt(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

export const below = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
