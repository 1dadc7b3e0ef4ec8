import type { Ask } from './bulkhead';
import type { CallRecord } from './callRecord';
import { DepartmentFailure, type FailureKind } from './failure';
import type { CallOptions } from './transport';

export interface BreakerSettings {
  /** Failures of the last seconds before it opens … */
  readonly failures: number;
  /** … if they are also this share of all calls, above 0 and at most 1. */
  readonly share: number;
  /**
   * Or failures without an answer between. A department that hangs under load fails a deadline later, when its last seconds still hold
   * all the answers from before.
   */
  readonly inARow: number;
  /** Milliseconds it stays open before one call may try. */
  readonly openMs: number;
}

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

export interface Breaker {
  /** @throws what `fail` makes of OPEN at once, and what `ask` throws */
  run<T>(ask: Ask<T>, call: CallOptions | undefined): Promise<T>;
  /** Whether `run` would refuse now. */
  refuses(): boolean;
  state(): BreakerState;
}

/** What speaks against a department. Refusals, odd answers and errors of GraphQL show that it is there. */
const counted: ReadonlySet<FailureKind> = new Set(['CONNECTION', 'TIMEOUT', 'STATUS']);
/** What says nothing about it either way. */
const neutral: ReadonlySet<FailureKind> = new Set(['OUT_OF_TIME', 'OPEN', 'FULL', 'CLIENT_GONE']);

export interface BreakerOptions {
  readonly record: CallRecord;
  readonly fail: (kind: FailureKind) => Error;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly onChange: (state: BreakerState) => void;
}

/**
 * Stops asking a department that fails, so that its callers hear so at once and it is left in peace to recover. After a while
 * one call tries; everybody else is still refused at once, however long that call takes. A try that ends without a word on the department
 * (its client went away) leaves the next call to try.
 */
export function createBreaker(settings: BreakerSettings, options: BreakerOptions): Breaker {
  const { record, fail, now, onChange } = options;
  let state: BreakerState = 'CLOSED';
  let triesAt = 0;

  const refuses = (): boolean => state !== 'CLOSED' && !(state === 'OPEN' && now() >= triesAt);
  const become = (next: BreakerState): void => {
    state = next;
    onChange(next);
  };
  const open = (): void => {
    triesAt = now() + settings.openMs;
    become('OPEN');
  };
  const answers = (isTry: boolean): void => {
    if (isTry) {
      record.forgive();
      become('CLOSED');
    }
    record.answered();
  };
  const failedWith = (failure: DepartmentFailure, isTry: boolean): void => {
    record.failed(failure);
    if (isTry) return open();
    // Calls that began before it opened end when they end.
    if (state !== 'CLOSED') return;
    const { failed, answered, inARow } = record.totals();
    const isMost = failed >= settings.failures && failed >= (answered + failed) * settings.share;
    if (isMost || inARow >= settings.inARow) open();
  };
  const judge = (error: unknown, isTry: boolean): void => {
    const kind = error instanceof DepartmentFailure ? error.kind : undefined;
    if (error instanceof DepartmentFailure && counted.has(error.kind)) failedWith(error, isTry);
    else if (kind === undefined || !neutral.has(kind)) answers(isTry);
    else if (isTry) become('OPEN');
  };

  return {
    async run(ask, call) {
      if (refuses()) throw fail('OPEN');
      const isTry = state === 'OPEN';
      if (isTry) become('HALF_OPEN');
      try {
        const answer = await ask(call);
        answers(isTry);
        return answer;
      } catch (error) {
        judge(error, isTry);
        throw error;
      }
    },
    refuses,
    state: () => state,
  };
}
