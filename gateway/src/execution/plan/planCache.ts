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
  const kept = new Map<string, V>();
  const making = new Map<string, Promise<V>>();
  let bytes = 0;
  const drop = (key: string, value: V): void => {
    kept.delete(key);
    bytes -= value.bytes;
  };
  const keep = (key: string, value: V): void => {
    kept.set(key, value);
    bytes += value.bytes;
    for (const [oldest, dropped] of kept) {
      if (kept.size <= limits.entries && bytes <= limits.bytes) break;
      drop(oldest, dropped);
    }
  };
  return {
    get(key, make) {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      let pending = making.get(key);
      if (!pending) {
        pending = make()
          .then((value) => {
            keep(key, value);
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
      return bytes;
    },
    recent: (count) => [...kept.values()].reverse().slice(0, count),
  };
}
