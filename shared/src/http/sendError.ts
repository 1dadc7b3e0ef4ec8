import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { appErrorOf, formatError } from '#shared/errors/format';
import { errorTable } from '#shared/errors/table';
import { requestFactsOf } from './requestFacts';

export interface ErrorReporter {
  /** Named in `extensions.service`. */
  readonly service: string;
  readonly log: Logger;
}

/** Of a request that fails as a whole. Codes that are else reported beside data (200) are the client's fault here. */
function statusOf(error: unknown): number {
  const { status } = errorTable[appErrorOf(error)?.code ?? 'INTERNAL_SERVER_ERROR'];
  return status === 200 ? 400 : status;
}

/**
 * Answers a request that failed before GraphQL ran, in the shape of a GraphQL error (GraphQL over HTTP, "request error":
 * `errors`, no `data`). Words of other errors than AppError go to the log only.
 */
export function sendError(
  res: ServerResponse,
  error: unknown,
  { service, log }: ErrorReporter,
  status = statusOf(error),
): void {
  const { requestId, language } = requestFactsOf(res);
  const logHidden = (err: unknown): void => log.error({ err, requestId }, 'request failed');
  const body = { errors: [formatError(error, { language, requestId, service, logHidden })] };
  const wanted = res.req.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  if (status === 401) res.setHeader('www-authenticate', 'Bearer');
  res.statusCode = status;
  res.setHeader('content-type', `${wanted}; charset=utf-8`);
  res.end(JSON.stringify(body));
}
