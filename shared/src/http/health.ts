import { setTimeout as delay } from 'node:timers/promises';
import { Router } from 'express';
import type { Logger } from 'pino';

/** Resolves when the thing is well, rejects with what is wrong. What is wrong goes to the log, never into the answer. */
export type HealthCheck = () => Promise<void>;

type Outcome = 'ok' | 'failed' | 'timeout';

export interface HealthOptions {
  /** By the name shown in the answer, which must tell no address. */
  readonly checks: Readonly<Record<string, HealthCheck>>;
  /** What else anybody may know of the service, by name; told with its readiness. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly log: Logger;
  /** How long a check may take; 2,000 ms by default. */
  readonly timeoutMs?: number;
}

async function outcomeOf(name: string, check: HealthCheck, log: Logger, timeoutMs: number): Promise<Outcome> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      Promise.resolve()
        .then(check)
        .then((): Outcome => 'ok'),
      delay(timeoutMs, 'timeout' as const, { signal: timer.signal }),
    ]);
  } catch (err) {
    log.warn({ err, check: name }, 'health check failed');
    return 'failed';
  } finally {
    timer.abort();
  }
}

/**
 * `GET /health/live`: 200 as long as the process answers. `GET /health/ready`: 200 if all checks pass, else 503; each check
 * is named with `ok`, `failed` or `timeout`. Requests that come while checks run share their outcome.
 */
export function healthRoutes({ checks, facts, log, timeoutMs = 2_000 }: HealthOptions): Router {
  let running: Promise<Record<string, Outcome>> | undefined;
  const runChecks = async (): Promise<Record<string, Outcome>> => {
    const outcomes = Object.entries(checks).map(
      async ([name, check]) => [name, await outcomeOf(name, check, log, timeoutMs)] as const,
    );
    return Object.fromEntries(await Promise.all(outcomes));
  };

  const router = Router();
  router.get('/health/live', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/health/ready', async (_req, res) => {
    running ??= runChecks().finally(() => (running = undefined));
    const outcomes = await running;
    const isReady = Object.values(outcomes).every((outcome) => outcome === 'ok');
    res
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ok' : 'unavailable', checks: outcomes, ...facts });
  });
  return router;
}
