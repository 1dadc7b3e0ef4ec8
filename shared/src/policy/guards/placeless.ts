import type { Resolver } from './leafGuard';

const known = new WeakSet<Resolver>();

/** Says of a resolver that it never looks at `info.path`: all else it is told is the same in every row. */
export function placeless(resolve: Resolver): Resolver {
  known.add(resolve);
  return resolve;
}

/** Whether a resolver can be told the same in every row. */
export const isPlaceless = (resolve: Resolver): boolean => known.has(resolve);
