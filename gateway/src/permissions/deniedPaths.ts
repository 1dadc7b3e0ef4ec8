import type { MaskedPath } from './accessReport';
import type { Shape } from './shape';

const mostPaths = 1000;

/** One response path for each denied field, list indices left out. A selection is a DAG, so their number is bounded. */
export function deniedPathsOf(root: Shape): string[][] {
  const paths = new Map<string, string[]>();
  let steps = 0;
  const look = (shape: Shape, path: readonly string[]): void => {
    for (const type of shape.types.values()) {
      for (const { key, below } of type.denials) {
        if (paths.size >= mostPaths || ++steps > mostPaths * 10) return;
        const here = [...path, key];
        if (!below) paths.set(JSON.stringify(here), here);
        else if (below.hasDenials) look(below, here);
      }
    }
  };
  look(root, []);
  return [...paths.values()];
}

/** One response path for each field whose values arrive masked, list indices left out. */
export function maskedPathsOf(root: Shape): readonly MaskedPath[] {
  const paths = new Map<string, MaskedPath>();
  let steps = 0;
  const look = (shape: Shape, path: readonly string[]): void => {
    for (const type of shape.types.values()) {
      for (const [key, { child, mask }] of type.touched) {
        if (paths.size >= mostPaths || ++steps > mostPaths * 10) return;
        const here = [...path, key];
        if (mask) paths.set(JSON.stringify(here), { path: here, mask });
        else if (child) look(child, here);
      }
    }
  };
  look(root, []);
  return [...paths.values()];
}
