import type { CallOptions } from './transport';

export interface CallTime {
  /** Milliseconds this call may take; 0 or less when there is no time left. */
  readonly ms: number;
  /** What it means when they are over. */
  readonly late: 'TIMEOUT' | 'OUT_OF_TIME';
}

/**
 * The time of one call: the department's own limit, or what the client's request has left if that is less. A call that was left
 * less than half of the department's time says nothing about the department when it is late.
 * @param now instant in milliseconds of `performance.now()`
 */
export function callTime(deadlineMs: number, call: CallOptions | undefined, now: number): CallTime {
  const left = call?.deadline === undefined ? Infinity : call.deadline - now;
  if (left >= deadlineMs) return { ms: deadlineMs, late: 'TIMEOUT' };
  return { ms: left, late: left * 2 < deadlineMs ? 'OUT_OF_TIME' : 'TIMEOUT' };
}
