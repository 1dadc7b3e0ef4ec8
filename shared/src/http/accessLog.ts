import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestFactsOf } from './requestFacts';

/** One line a request when its answer is out. The path only: a query string may hold literals that are personal. */
export const accessLog =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const startedAt = performance.now();
    const { requestId } = requestFactsOf(res);
    const { method, path } = req;
    res.once('close', () => {
      const milliseconds = Math.round(performance.now() - startedAt);
      const wasAborted = !res.writableFinished;
      log.info({ requestId, method, path, status: res.statusCode, milliseconds, wasAborted }, 'request');
    });
    next();
  };
