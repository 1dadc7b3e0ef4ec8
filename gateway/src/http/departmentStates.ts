import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Transports } from '../execution/transport';

/**
 * `GET /health/departments`: which departments would answer, by name. Always 200: the graph answers without them, their
 * fields being null. Requests that come while departments are asked share the outcome.
 */
export function departmentStates(transports: Transports, log: Logger): RequestHandler {
  let asking: Promise<Record<string, 'ok' | 'failed'>> | undefined;
  const ask = async (): Promise<Record<string, 'ok' | 'failed'>> => {
    const states = [...transports].map(async ([name, transport]) => {
      try {
        await transport.ready();
        return [name, 'ok'] as const;
      } catch (err) {
        log.warn({ err, department: name }, 'department is not ready');
        return [name, 'failed'] as const;
      }
    });
    return Object.fromEntries(await Promise.all(states));
  };
  return async (_req, res) => {
    asking ??= ask().finally(() => (asking = undefined));
    res.json({ departments: await asking });
  };
}
