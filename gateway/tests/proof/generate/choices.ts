/**
 * A row of numbers that stands for everything random about a case. When they run out every choice is the first, which
 * is the simplest; so fast-check shrinks a case by shrinking the numbers.
 */
export class Choices {
  private next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** Whether all further choices are the simplest. */
  get isUsedUp(): boolean {
    return this.next >= this.numbers.length;
  }

  /** 0 ≤ number < n. */
  below(n: number): number {
    const number = this.numbers[this.next++] ?? 0;
    return number % n;
  }

  /** True about `percent` times in a hundred; false when the numbers have run out. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}

/** Numbers that depend on a seed alone (mulberry32), for cases that need not be made small. */
export function numbersFrom(seed: number, count: number): readonly number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 10_000;
  });
}
