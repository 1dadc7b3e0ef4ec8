/** Answers and failures of the last seconds. */
export interface FailureWindow {
  count(outcome: 'ANSWERED' | 'FAILED', now: number): void;
  totals(now: number): { readonly answered: number; readonly failed: number };
  clear(): void;
}

const slots = 10;

/**
 * A window that slides by a tenth of its length: counting is one addition, and memory does not grow with the calls.
 * @param lengthMs of the window; instants are milliseconds of one clock that never goes back
 */
export function createFailureWindow(lengthMs: number): FailureWindow {
  const slotMs = lengthMs / slots;
  const answered = new Array<number>(slots).fill(0);
  const failed = new Array<number>(slots).fill(0);
  let current = 0;

  const moveTo = (now: number): number => {
    const slot = Math.floor(now / slotMs);
    // Slots that were skipped hold what is older than the window.
    for (let old = Math.max(current + 1, slot - slots + 1); old <= slot; old++) {
      answered[old % slots] = 0;
      failed[old % slots] = 0;
    }
    if (slot > current) current = slot;
    return current % slots;
  };
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

  return {
    count(outcome, now) {
      const at = moveTo(now);
      const counts = outcome === 'FAILED' ? failed : answered;
      counts[at] = (counts[at] ?? 0) + 1;
    },
    totals(now) {
      moveTo(now);
      return { answered: sum(answered), failed: sum(failed) };
    },
    clear() {
      answered.fill(0);
      failed.fill(0);
    },
  };
}
