/**
 * Remembers identifiers for at least `retentionSeconds`, in bounded memory: two generations, the older dropped whole
 * when the younger is as old as the retention. Full means refuse: forgetting an identifier would allow its replay.
 */
export class ReplayCache {
  private young = new Set<string>();
  private old = new Set<string>();
  private bornAt = -Infinity;

  constructor(
    private readonly retentionSeconds: number,
    private readonly capacity: number,
  ) {}

  /** Whether `id` is new, and room was found to remember it. `now` in seconds. */
  admit(id: string, now: number): boolean {
    const age = now - this.bornAt;
    if (age >= this.retentionSeconds) {
      this.old = age >= 2 * this.retentionSeconds ? new Set() : this.young;
      this.young = new Set();
      this.bornAt = now;
    }
    if (this.young.has(id) || this.old.has(id) || this.young.size >= this.capacity) return false;
    this.young.add(id);
    return true;
  }
}
