import {
  isAbstractType,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { responseKeysOf } from './responseKeys';
import type { Shape, TypeShape } from './shape';
import { WalkBudget } from './walkBudget';

/** Response keys of what is asked for beside the client's own fields. */
export interface InternalKeys {
  /** Of __typename. */
  readonly typename: string;
  /** Of the key of an entity. */
  readonly entity: string;
}

/** Response keys that no field of the document has. */
export function internalKeysFor(document: DocumentNode): InternalKeys {
  const taken = responseKeysOf(document);
  const free = (wanted: string): string => {
    let key = wanted;
    for (let n = 1; taken.has(key); n++) key = `${wanted}${n}`;
    return key;
  };
  return { typename: free('yiyuTypename'), entity: free('yiyuKey') };
}

/** Twice what a client's own document may select with its fragments expanded. */
const mostSelections = 20_000;

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** Where something is denied the selection is written anew, type by type; elsewhere the client's own nodes stay. */
function selectionsOf(type: TypeShape, keys: InternalKeys, budget: WalkBudget): SelectionNode[] {
  if (type.isKilled) return [];
  const own = type.order.flatMap((key): readonly FieldNode[] => {
    // Shapes are shared, the text is not: places of several types within each other multiply here.
    budget.step();
    const field = type.fetched.get(key);
    const first = field?.nodes[0];
    if (!field || !first) return [];
    if (!field.child) return field.nodes;
    return [{ ...first, directives: [], selectionSet: selectionSetOf(field.child, keys, budget) }];
  });
  if (type.keyField === null) return own;
  return [...own, { kind: Kind.FIELD, alias: name(keys.entity), name: name(type.keyField) }];
}

function selectionSetOf(shape: Shape, keys: InternalKeys, budget: WalkBudget): SelectionSetNode {
  const typename: FieldNode = { kind: Kind.FIELD, alias: name(keys.typename), name: name('__typename') };
  const types = [...shape.types].map(([typeName, type]) => ({
    typeName,
    own: selectionsOf(type, keys, budget),
  }));
  if (!isAbstractType(shape.parent)) {
    const own = types[0]?.own ?? [];
    return { kind: Kind.SELECTION_SET, selections: own.length > 0 ? own : [typename] };
  }
  const perType = types
    .filter(({ own }) => own.length > 0)
    .map(({ typeName, own }): SelectionNode => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(typeName) },
      selectionSet: { kind: Kind.SELECTION_SET, selections: own },
    }));
  return { kind: Kind.SELECTION_SET, selections: [typename, ...perType] };
}

/**
 * The document that is planned and run instead of the client's: without the denied fields, with the internal
 * __typename where types must be told apart, with the keys of entities that show something above internal, and with only the fragments and variables still used.
 * @throws AppError COST_TOO_HIGH when it would be much longer than any document a client may send
 */
export function filteredDocument(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  root: Shape,
  keys: InternalKeys,
): DocumentNode {
  const selectionSet = selectionSetOf(root, keys, new WalkBudget(mostSelections));
  const usedFragments = new Map<string, FragmentDefinitionNode>();
  const usedVariables = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      Variable: (variable) => void usedVariables.add(variable.name.value),
      FragmentSpread: (spread) => {
        const fragment = fragments.get(spread.name.value);
        if (!fragment || usedFragments.has(spread.name.value)) return;
        usedFragments.set(spread.name.value, fragment);
        look(fragment);
      },
    });
  };
  look(selectionSet);
  const filtered: OperationDefinitionNode = {
    ...operation,
    directives: [],
    variableDefinitions: operation.variableDefinitions?.filter((definition) =>
      usedVariables.has(definition.variable.name.value),
    ),
    selectionSet,
  };
  return { kind: Kind.DOCUMENT, definitions: [filtered, ...usedFragments.values()] };
}

/** Whether the operation changes something: then a denied field refuses the whole of it. */
export const isMutation = (operation: OperationDefinitionNode): boolean =>
  operation.operation === OperationTypeNode.MUTATION;
