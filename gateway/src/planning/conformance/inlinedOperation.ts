import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../permissions/fragments';
import { WalkBudget } from '../../permissions/walkBudget';

/** Twice what a client's own document may select with its fragments expanded. */
const mostSelections = 20_000;

/**
 * The operation with its named fragments written out where they stand. Every field is a node of its own, although a
 * fragment is used twice: what becomes of it depends on its place.
 * @throws AppError COST_TOO_HIGH when it would be much longer than any operation a client may send
 */
export function inlinedOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationDefinitionNode {
  const fragments = fragmentsOf(document);
  return {
    ...operation,
    selectionSet: inlinedSet(operation.selectionSet, fragments, new WalkBudget(mostSelections)),
  };
}

function inlinedSet(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  budget: WalkBudget,
): SelectionSetNode {
  const inlined = selections.flatMap((node): SelectionNode[] => {
    budget.step();
    switch (node.kind) {
      case Kind.FIELD:
        return [
          node.selectionSet
            ? { ...node, selectionSet: inlinedSet(node.selectionSet, fragments, budget) }
            : { ...node },
        ];
      case Kind.INLINE_FRAGMENT:
        return [{ ...node, selectionSet: inlinedSet(node.selectionSet, fragments, budget) }];
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(node.name.value);
        if (!fragment) return [];
        return [
          {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: fragment.typeCondition,
            directives: node.directives,
            selectionSet: inlinedSet(fragment.selectionSet, fragments, budget),
          },
        ];
      }
    }
  });
  return { kind: Kind.SELECTION_SET, selections: inlined };
}
