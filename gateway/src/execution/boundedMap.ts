/** What entries weigh, and how much they may weigh together. */
export interface Weights<K, V> {
  of(value: V, key: K): number;
  readonly most: number;
}

/** A map that holds at most `limit` entries, of at most so much weight; the least recently used go first. */
export class BoundedMap<K, V> {
  private readonly entries = new Map<K, V>();
  private total = 0;

  constructor(
    private readonly limit: number,
    private readonly weights?: Weights<K, V>,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /** What all entries weigh together. */
  get weight(): number {
    return this.total;
  }

  get(key: K): V | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  /** All entries, the most recently used first. */
  recent(): [K, V][] {
    return [...this.entries].reverse();
  }

  set(key: K, value: V): void {
    this.drop(key);
    this.entries.set(key, value);
    this.total += this.weights?.of(value, key) ?? 0;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.limit && this.total <= (this.weights?.most ?? 0)) return;
      this.drop(oldest);
    }
  }

  private drop(key: K): void {
    const value = this.entries.get(key);
    if (value === undefined) return;
    this.entries.delete(key);
    this.total -= this.weights?.of(value, key) ?? 0;
  }
}
