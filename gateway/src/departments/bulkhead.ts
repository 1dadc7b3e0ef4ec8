import type { CallSignal } from '#shared/http/callOff';
import type { FailureKind } from './failure';
import type { CallOptions } from './transport';

/** One attempt at a call. */
export type Ask<T> = (call: CallOptions | undefined) => Promise<T>;

export interface BulkheadSettings {
  /** Calls under way at once. */
  readonly concurrency: number;
  /** Calls that may wait for their turn. */
  readonly queue: number;
  /** Milliseconds a call waits at most. */
  readonly queueMs: number;
}

export interface Bulkhead {
  /** Asks as soon as there is room. @throws what `fail` makes of FULL or CLIENT_GONE, and what `ask` throws */
  run<T>(ask: Ask<T>, call: CallOptions | undefined): Promise<T>;
  inFlight(): number;
  queued(): number;
}

interface Waiter {
  enter(): void;
}

/**
 * Bounds what one department can hold of the gateway: so many calls under way, so many waiting for so long, and everything beyond fails at
 * once instead of growing a queue that nobody lives to see the end of. Calls are taken in the order they came.
 */
export function createBulkhead(
  { concurrency, queue, queueMs }: BulkheadSettings,
  fail: (kind: FailureKind) => Error,
): Bulkhead {
  let inFlight = 0;
  // A Set keeps the order and gives up a waiter from its middle at once.
  const waiters = new Set<Waiter>();

  const passOn = (): void => {
    const [first] = waiters;
    if (first) first.enter();
    else inFlight--;
  };
  const leave = (): void => {
    // The place passes on without becoming free, so that nobody jumps the queue; one turn of the event loop later, so that a queue that
    // is refused as a whole does not hold up everything else.
    if (waiters.size > 0) setImmediate(passOn);
    else inFlight--;
  };
  const turn = (signal: CallSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (): void => {
        waiters.delete(waiter);
        clearTimeout(timer);
        signal?.removeEventListener('abort', gone);
      };
      const giveUp = (kind: FailureKind): void => {
        done();
        reject(fail(kind));
      };
      const gone = (): void => giveUp('CLIENT_GONE');
      const waiter: Waiter = {
        enter() {
          done();
          resolve();
        },
      };
      const timer = setTimeout(giveUp, queueMs, 'FULL');
      signal?.addEventListener('abort', gone);
      waiters.add(waiter);
    });

  return {
    async run(ask, call) {
      if (inFlight < concurrency) inFlight++;
      else if (waiters.size < queue) await turn(call?.signal);
      else throw fail('FULL');
      try {
        return await ask(call);
      } finally {
        leave();
      }
    },
    inFlight: () => inFlight,
    queued: () => waiters.size,
  };
}
