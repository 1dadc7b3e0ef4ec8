import { Kind, parse, type SelectionSetNode } from 'graphql';
import { BoundedMap } from '../boundedMap';

/** The planner renames fields that would clash as `name__alias_0` and renames them back afterwards. */
const plannersAlias = /__alias_\d+$/;

/**
 * The response keys that a fetch of the plan answers: its root fields, or the fields of its entities. Plans repeat few
 * texts, so the newest are remembered.
 */
export function createFetchKeys(): (query: string) => readonly string[] {
  const known = new BoundedMap<string, readonly string[]>(2000);
  return (query) => {
    let keys = known.get(query);
    if (!keys) known.set(query, (keys = keysOf(query)));
    return keys;
  };
}

function keysOf(query: string): string[] {
  const document = parse(query, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode>();
  const keys = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) look(fragment);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        look(selection.selectionSet);
      } else if (selection.name.value === '_entities' && selection.selectionSet) {
        look(selection.selectionSet);
      } else if (selection.name.value !== '__typename') {
        keys.add((selection.alias?.value ?? selection.name.value).replace(plannersAlias, ''));
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) look(definition.selectionSet);
  }
  return [...keys];
}
