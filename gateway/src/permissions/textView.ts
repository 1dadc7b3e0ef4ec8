import type { TextView } from '../execution/plan/text/textView';
import type { InternalKeys } from './filteredDocument';
import type { Shape } from './shape';

/**
 * How an answer may leave as departments printed it: what was fetched beside the client's fields is left out, and rows are noted. For
 * shapes of which nothing is denied, masked or answered by the gateway.
 */
export const textViewOf = (shape: Shape, hidden: InternalKeys): TextView => ({
  hidden,
  isRow: (path) => isRowAt(shape, path),
});

/** Paths lead through objects of one type each: others are not answered as text. */
function isRowAt(root: Shape, path: readonly string[]): boolean {
  let shape: Shape | undefined = root;
  for (const key of path) shape = shape?.types.get(shape.parent.name)?.fetched.get(key)?.child;
  return shape?.types.get(shape.parent.name)?.isRow ?? false;
}
