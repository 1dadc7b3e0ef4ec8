/** Numbers for one record: the same for the same (seed, kind, index), whatever was drawn before for other records. */
export interface Draw {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform whole number in [0, n). */
  below(n: number): number;
  /** Uniform whole number in [low, high]. */
  between(low: number, high: number): number;
  pick<T>(values: readonly T[]): T;
  /** Picks by weight: `[value, weight]`. */
  weighted<T>(values: readonly (readonly [T, number])[]): T;
  chance(probability: number): boolean;
}

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const scramble = (value: number): number => {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const kindHashes = new Map<string, number>();

/** The generator of a record (mulberry32, started from a hash of seed, kind and index). */
export function draw(seed: number, kind: string, index: number): Draw {
  let base = kindHashes.get(kind);
  if (base === undefined) kindHashes.set(kind, (base = hash(kind)));
  let state = scramble(scramble(base ^ scramble(seed)) + Math.imul(index, 0x9e3779b1));

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new Error('Nothing to pick from.');
    return values[below(values.length)] as T;
  };
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    pick,
    weighted: <T>(values: readonly (readonly [T, number])[]): T => {
      let rest = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of values) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return (values.at(-1) as readonly [T, number])[0];
    },
    chance: (probability) => next() < probability,
  };
}
