import type { FetchNode } from '@apollo/query-planner';
import { isData, own, put, type Data } from './data';
import { typenameKey, type TypeNames } from './typeNames';

type FetchDataRewrite = NonNullable<FetchNode['inputRewrites']>[number];

/** Changes an object in place. `typename` is the object's type where it does not name it itself. */
export type Rewriter = (object: Data, typename?: string) => void;

const onType = '... on ';

/**
 * Changes the planner asks for: other names for keys that it had to rename in a request, another `__typename` in a representation. An
 * object whose type is not known counts as one it is about.
 */
export function rewriterOf(
  rewrites: readonly FetchDataRewrite[] | undefined,
  types: TypeNames,
): Rewriter | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const all = rewrites.map((rewrite) => oneRewriter(rewrite, types));
  return (object, typename) => {
    for (const rewrite of all) rewrite(object, typename);
  };
}

function oneRewriter(rewrite: FetchDataRewrite, types: TypeNames): Rewriter {
  const parents = rewrite.path.slice(0, -1);
  const last = rewrite.path.at(-1) ?? '';
  const change = (object: Data): void => {
    if (rewrite.kind === 'ValueSetter') {
      put(object, last, rewrite.setValueTo);
      return;
    }
    const value = own(object, last);
    if (value === undefined) return;
    put(object, rewrite.renameKeyTo, value);
    object[last] = undefined;
  };
  const go = (value: unknown, depth: number, typename: string | undefined): void => {
    if (Array.isArray(value)) {
      for (const item of value) go(item, depth, undefined);
      return;
    }
    if (!isData(value)) return;
    const part = parents[depth];
    if (part === undefined) change(value);
    else if (!part.startsWith(onType)) go(own(value, part), depth + 1, undefined);
    else {
      const name = own(value, typenameKey) ?? typename;
      if (typeof name !== 'string' || types.fits(part.slice(onType.length), name)) {
        go(value, depth + 1, typename);
      }
    }
  };
  return (object, typename) => go(object, 0, typename);
}
