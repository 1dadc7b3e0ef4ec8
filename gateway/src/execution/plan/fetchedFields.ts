import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { clientKeyOf } from '../../planning/conformance/reservedKeys';

/** A fetch's operation as the plan words it, read once. */
export interface FetchDocument {
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly document: DocumentNode;
}

export function readFetch(operation: string): FetchDocument {
  const document = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) selectionSet = definition.selectionSet;
  }
  return { selectionSet, fragments, document };
}

/** The planner renames fields that would clash as `name__alias_0` and renames them back afterwards. */
const plannersAlias = /__alias_\d+$/;

/** The client's name for a response key of a plan. */
export const clientsKey = (key: string): string => clientKeyOf(key.replace(plannersAlias, '')).key;

/** The client's response keys that a fetch answers: its root fields, or the fields of its entities. */
export function fetchedKeys({ selectionSet, fragments }: FetchDocument): readonly string[] {
  const keys = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) look(fragment.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        look(selection.selectionSet);
      } else if (selection.name.value === '_entities' && selection.selectionSet) {
        look(selection.selectionSet);
      } else if (selection.name.value !== '__typename') {
        keys.add(clientsKey(selection.alias?.value ?? selection.name.value));
      }
    }
  };
  look(selectionSet);
  return [...keys];
}
