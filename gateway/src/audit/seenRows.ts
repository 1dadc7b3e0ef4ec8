import type { SeenEntities } from '#shared/audit/record';
import { tokenOf } from '#shared/audit/token';

/** So many fit a record that is still read at a glance; more go into records of their own. */
export const mostEntitiesOfRecord = 1000;

/** Counts the rows of an answer and notes whose they are. */
export class SeenRows {
  private readonly counts = new Map<string, number>();
  private readonly keys = new Map<string, Set<string>>();

  note(type: string, key: unknown): void {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
    if (typeof key !== 'string' && typeof key !== 'number') return;
    let keys = this.keys.get(type);
    if (!keys) this.keys.set(type, (keys = new Set()));
    keys.add(String(key));
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get rows(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.counts);
  }

  /** Whose data it is, in portions that fit a record each; the last one may be empty. */
  portions(tokenKey: Buffer): readonly SeenEntities[] {
    const all = [...this.keys].flatMap(([type, keys]) =>
      [...keys].map((key) => [type, tokenOf(tokenKey, type, key)] as const),
    );
    const portions: SeenEntities[] = [];
    for (let from = 0; from === 0 || from < all.length; from += mostEntitiesOfRecord) {
      const entities: Record<string, string[]> = {};
      for (const [type, token] of all.slice(from, from + mostEntitiesOfRecord)) {
        (entities[type] ??= []).push(token);
      }
      portions.push(entities);
    }
    return portions;
  }
}
