import type { CallSignal } from '#shared/http/callOff';
import type { Ask } from './bulkhead';
import { DepartmentFailure } from './failure';
import type { CallOptions } from './transport';

export interface RetrySettings {
  /** Times a query is sent again; 0: never. */
  readonly retries: number;
  /** Milliseconds of the longest pause before the first of them; it doubles with each. */
  readonly pauseMs: number;
}

export interface RetryOptions {
  /** Milliseconds of `performance.now()`. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** Each call earns a tenth of a retry, so that retries add at most a tenth to the load of a department in trouble. */
const earnedPerCall = 0.1;
/** What a quiet department has saved for its first trouble. */
const mostSaved = 10;

/**
 * Sends a query again when the department could not be reached or says that its trouble passes: after a pause of random length (so that
 * callers do not return all at once), within the deadline, and as long as the budget lasts. A mutation is sent once: whether it was done is
 * not known.
 */
export function createRetries(
  { retries, pauseMs }: RetrySettings,
  { now, random }: RetryOptions,
): <T>(ask: Ask<T>, call: CallOptions | undefined) => Promise<T> {
  let saved = mostSaved;

  const pauseBefore = (attempt: number, error: unknown, call: CallOptions | undefined): number | null => {
    if (!(error instanceof DepartmentFailure) || !error.mayPass || call?.kind !== 'query') return null;
    if (attempt >= retries || saved < 1) return null;
    const ms = random() * pauseMs * 2 ** attempt;
    return call?.deadline !== undefined && now() + ms >= call.deadline ? null : ms;
  };

  return async (ask, call) => {
    saved = Math.min(saved + earnedPerCall, mostSaved);
    for (let attempt = 0; ; attempt++) {
      try {
        return await ask(call);
      } catch (error) {
        const ms = pauseBefore(attempt, error, call);
        if (ms === null) throw error;
        saved--;
        // The client that goes away meanwhile gets the first error, which nobody reads.
        await pause(ms, call?.signal);
        if (call?.signal?.aborted) throw error;
      }
    }
  };
}

/** Until the time is over or nobody waits any more. */
function pause(ms: number, signal: CallSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
