import { BoundedMap } from '../boundedMap';

/** Kept values, bounded in number and in bytes; the least recently used go first. */
export interface PlanCache<V extends { readonly bytes: number }> {
  /** What is kept under a key, or what `make` makes: once, however many ask for it at a time. What fails is not kept. */
  get(key: string, make: () => Promise<V>): Promise<V> | V;
  readonly size: number;
  readonly bytes: number;
  /** The most recently used first. */
  recent(count: number): readonly V[];
}

export interface PlanCacheLimits {
  readonly entries: number;
  readonly bytes: number;
}

export function createPlanCache<V extends { readonly bytes: number }>(limits: PlanCacheLimits): PlanCache<V> {
  const kept = new BoundedMap<string, V>(limits.entries, { of: ({ bytes }) => bytes, most: limits.bytes });
  const making = new Map<string, Promise<V>>();
  return {
    get(key, make) {
      const known = kept.get(key);
      if (known) return known;
      let pending = making.get(key);
      if (!pending) {
        pending = make()
          .then((value) => {
            kept.set(key, value);
            return value;
          })
          .finally(() => making.delete(key));
        making.set(key, pending);
      }
      return pending;
    },
    get size() {
      return kept.size;
    },
    get bytes() {
      return kept.weight;
    },
    recent: (count) =>
      kept
        .recent()
        .slice(0, count)
        .map(([, value]) => value),
  };
}
