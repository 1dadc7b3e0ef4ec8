import type { DepartmentFailure } from './failure';
import { createFailureWindow } from './failureWindow';
import type { CallFacts } from './departmentHealth';

/** What the last calls to one department came to. */
export interface CallRecord {
  answered(): void;
  failed(failure: DepartmentFailure): void;
  /** Of the window; `inARow` are the failures since the last answer, however long ago. */
  totals(): Pick<CallFacts, 'answered' | 'failed' | 'inARow'>;
  /** What failed before is no longer held against it. */
  forgive(): void;
  facts(): CallFacts;
}

/**
 * @param windowMs over which calls are counted
 * @param now milliseconds of a clock that never goes back
 * @param clock the time of day, read when something changes
 */
export function createCallRecord(windowMs: number, now: () => number, clock: () => Date): CallRecord {
  const window = createFailureWindow(windowMs);
  let inARow = 0;
  let last: CallFacts['last'] = null;
  let lastSince: Date | null = null;
  let troubleSince: Date | null = null;
  let lastFailure: CallFacts['lastFailure'] = null;

  const note = (outcome: 'ANSWERED' | 'FAILED'): void => {
    if (last === outcome) return;
    last = outcome;
    lastSince = clock();
  };
  return {
    answered() {
      note('ANSWERED');
      inARow = 0;
      window.count('ANSWERED', now());
    },
    failed({ kind }) {
      note('FAILED');
      inARow++;
      const at = now();
      lastFailure = { kind, at: clock() };
      if (window.totals(at).failed === 0) troubleSince = lastFailure.at;
      window.count('FAILED', at);
    },
    totals: () => ({ ...window.totals(now()), inARow }),
    forgive: () => window.clear(),
    facts: () => ({ ...window.totals(now()), inARow, last, lastSince, troubleSince, lastFailure }),
  };
}
