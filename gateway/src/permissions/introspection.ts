import {
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Whether the operation asks for the schema itself (`__schema`, `__type`) at its root, directly or by fragments. */
export function usesIntrospection(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  const visited = new Set<string>();
  const look = (set: SelectionSetNode): boolean =>
    set.selections.some((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value === '__schema' || selection.name.value === '__type';
        case Kind.INLINE_FRAGMENT:
          return look(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          if (visited.has(name)) return false;
          visited.add(name);
          const fragment = fragments.get(name);
          return fragment ? look(fragment.selectionSet) : false;
        }
      }
    });
  return look(operation.selectionSet);
}
