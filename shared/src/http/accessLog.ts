import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestFactsOf } from './requestFacts';

const logged = new WeakSet<ServerResponse>();

/** One line a request when its answer is out. The path only: a query string may hold literals that are personal. Once a request. */
export function logAccess(log: Logger, req: IncomingMessage, res: ServerResponse): void {
  if (logged.has(res) || !log.isLevelEnabled('info')) return;
  logged.add(res);
  const startedAt = performance.now();
  const { requestId } = requestFactsOf(res);
  const { method, url = '' } = req;
  const [path] = url.split('?', 1);
  res.once('close', () => {
    const milliseconds = Math.round(performance.now() - startedAt);
    const wasAborted = !res.writableFinished;
    log.info({ requestId, method, path, status: res.statusCode, milliseconds, wasAborted }, 'request');
  });
}

export const accessLog =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    logAccess(log, req, res);
    next();
  };
