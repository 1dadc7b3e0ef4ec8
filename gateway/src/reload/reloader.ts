import type { Logger } from 'pino';
import { keepLastGood } from './lastGood';
import { readServable, type Servable, type ServablePlaces } from './servable';

export interface ReloaderOptions {
  readonly places: ServablePlaces;
  /** What is served now. */
  readonly served: Servable;
  /** Builds, warms and serves the next. @throws Error when it cannot be served; then the one before goes on */
  readonly serve: (next: Servable) => Promise<void>;
  readonly log: Logger;
}

export type ReloadOutcome = 'UNCHANGED' | 'SERVED' | 'REFUSED';

/**
 * Serves what the files say when they have changed. What is broken, unsigned or older is refused with its reason in the log, and what is
 * served stays; so it does after a restart, because a copy of the last good one is kept.
 * @returns a function to be called when the files may have changed; calls that come meanwhile share the next attempt
 */
export function createReloader({
  places,
  served,
  serve,
  log,
}: ReloaderOptions): () => Promise<ReloadOutcome> {
  let current = served;
  const attempt = async (): Promise<ReloadOutcome> => {
    try {
      const next = readServable(places);
      if (next.supergraphSdl === current.supergraphSdl && next.policy.hash === current.policy.hash) {
        return 'UNCHANGED';
      }
      await serve(next);
      current = next;
      keepLastGood(places, next);
      log.info({ policy: next.policy.hash }, 'a new supergraph is served');
      return 'SERVED';
    } catch (err) {
      log.error({ err }, 'the new supergraph or its policy is refused; the one before is served on');
      return 'REFUSED';
    }
  };
  let running: Promise<unknown> = Promise.resolve();
  let queued: Promise<ReloadOutcome> | undefined;
  return () => {
    queued ??= running.then(() => {
      queued = undefined;
      return attempt();
    });
    running = queued;
    return queued;
  };
}
