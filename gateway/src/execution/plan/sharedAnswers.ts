import type { FetchNode } from '@apollo/query-planner';
import { Kind, type SelectionSetNode } from 'graphql';
import type { EntityPath } from './entityPath';
import { readFetch, type FetchDocument } from './fetchedFields';

export interface PlacedFetch {
  readonly fetch: FetchNode;
  readonly at: EntityPath;
}

const separator = '.';

/**
 * The fetches whose answers may stand in several places as one and the same object. Another fetch that starts at such an object, or below it,
 * writes the same into it from everywhere. One that starts further out and writes into it may write different things for different places, and
 * so may one whose path is for some types only: then each place gets its own copy.
 */
export function shareableFetches(fetches: readonly PlacedFetch[]): ReadonlySet<FetchNode> {
  if (fetches.some(({ at }) => at.hasConditions)) return new Set();
  const all = fetches.map((placed) => ({
    ...placed,
    target: placed.at.keys.join(separator),
    written: objectsWritten(placed),
  }));
  const isBelow = (path: string, others: ReadonlySet<string>): boolean =>
    [...others].some((other) => path === other || path.startsWith(other + separator));
  return new Set(
    all
      .filter((one) =>
        all.every(
          (other) =>
            other === one ||
            isBelow(other.target, one.written) ||
            [...other.written].every((path) => !one.written.has(path)),
        ),
      )
      .map(({ fetch }) => fetch),
  );
}

/** Paths of the objects that a fetch's answer has. */
function objectsWritten({ fetch, at }: PlacedFetch): ReadonlySet<string> {
  const document = readFetch(fetch.operation);
  const paths = new Set<string>();
  look(document, document.selectionSet, at.keys, paths);
  return paths;
}

function look(
  document: FetchDocument,
  set: SelectionSetNode,
  path: readonly string[],
  paths: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.fragments.get(selection.name.value);
      if (fragment) look(document, fragment.selectionSet, path, paths);
    } else if (selection.kind === Kind.INLINE_FRAGMENT || selection.name.value === '_entities') {
      if (selection.selectionSet) look(document, selection.selectionSet, path, paths);
    } else if (selection.selectionSet) {
      const here = [...path, selection.alias?.value ?? selection.name.value];
      paths.add(here.join(separator));
      look(document, selection.selectionSet, here, paths);
    }
  }
}
