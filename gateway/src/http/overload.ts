import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Logger } from 'pino';
import { AppError } from '#shared/errors/appError';
import { errorTable } from '#shared/errors/table';

/** Called once, when the request is over however it ended. */
export type Release = () => void;

export interface OverloadGuard {
  /** Before anything of a request is read. SHED: answer `overloaded()` and nothing else. */
  enter(): Release | 'SHED';
  inFlight(): number;
  close(): void;
}

export interface OverloadOptions {
  /** Requests under way at once. */
  readonly maxInFlight: number;
  /** Milliseconds by which the event loop may be late, for most of a quarter of a second. */
  readonly maxEventLoopDelayMs: number;
  readonly log: Logger;
  /** How late the event loop is; of this process unless tests choose. */
  readonly delay?: DelayMeter;
}

export interface DelayMeter {
  /** Median of the last quarter of a second, milliseconds. */
  medianMs(): number;
  close(): void;
}

const sampleMs = 250;
const resolutionMs = 10;
/** What the answer's `Retry-After` says, seconds: the shortest there is, the queue being gone by then. */
export const retryAfterSeconds = 1;

/** The median, not the longest: one long pause (garbage collection, a huge answer) is over when it is noticed. */
function createDelayMeter(): DelayMeter {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  let median = 0;
  const timer = setInterval(() => {
    // What is measured is the time between two turns, which are meant to be `resolutionMs` apart.
    median = Math.max(0, histogram.percentile(50) / 1e6 - resolutionMs);
    histogram.reset();
  }, sampleMs);
  timer.unref();
  histogram.enable();
  return {
    medianMs: () => median,
    close() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}

/**
 * Turns requests away before they cost anything when there are more than can be answered in time: too many under way, or an event loop
 * that is late turn after turn. Some are always let in, so that a gateway that is slow for another reason still answers.
 */
export function createOverloadGuard(options: OverloadOptions): OverloadGuard {
  const { maxInFlight, maxEventLoopDelayMs, log, delay = createDelayMeter() } = options;
  const alwaysIn = Math.ceil(maxInFlight / 16);
  let inFlight = 0;
  let isShedding = false;

  const isTooMuch = (): boolean =>
    inFlight >= maxInFlight || (inFlight >= alwaysIn && delay.medianMs() > maxEventLoopDelayMs);
  const note = (isNow: boolean): void => {
    if (isNow === isShedding) return;
    isShedding = isNow;
    // Once for each change: a line for each request would add to the load.
    if (isNow) log.error({ inFlight, delayMs: delay.medianMs() }, 'overloaded: requests are turned away');
    else log.info({ inFlight }, 'no longer overloaded');
  };

  return {
    enter() {
      const isShed = isTooMuch();
      note(isShed);
      if (isShed) return 'SHED';
      inFlight++;
      let isOver = false;
      return () => {
        if (!isOver) inFlight--;
        isOver = true;
      };
    },
    inFlight: () => inFlight,
    close: () => delay.close(),
  };
}

/** 503, to be sent with `Retry-After: retryAfterSeconds`. */
export function overloaded(): AppError {
  const { meaning, whatToDo, retryable } = errorTable.OVERLOADED;
  return new AppError(
    'OVERLOADED',
    { en: `${meaning.en} ${whatToDo.en}`, zh: `${meaning.zh}${whatToDo.zh}` },
    { retryable, retryAfterSeconds },
  );
}
