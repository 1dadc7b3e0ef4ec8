import type { ErrorRequestHandler, RequestHandler } from 'express';
import { AppError } from '#shared/errors/appError';
import { errorTable, type ErrorCode } from '#shared/errors/table';
import { sendError, type ErrorReporter } from './sendError';

/** An AppError in the table's own words, for faults that Express and its body reader find. */
function fromTable(code: ErrorCode): AppError {
  const { meaning, whatToDo } = errorTable[code];
  return new AppError(code, {
    en: `${meaning.en} ${whatToDo.en}`,
    zh: `${meaning.zh}${whatToDo.zh}`,
  });
}

/** Express marks faults of the client by a 4xx `status`; their text may quote the request and is not passed on. */
function clientFault(error: unknown): AppError | undefined {
  const status = error instanceof Error ? (error as { status?: unknown }).status : undefined;
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  if (status === 413) return fromTable('REQUEST_TOO_LARGE');
  if (status === 415) return fromTable('UNSUPPORTED_MEDIA_TYPE');
  return fromTable('BAD_REQUEST');
}

/** The last handler: every error becomes JSON in the shape of a GraphQL error, without a stack. */
export const handleErrors =
  (reporter: ErrorReporter): ErrorRequestHandler =>
  (error: unknown, _req, res, _next) => {
    if (res.headersSent) {
      // Half an answer is out: cutting it off is the only way left to say that it is not whole.
      reporter.log.error({ err: error }, 'request failed after its answer began');
      res.destroy();
      return;
    }
    // The rest of a body that was not read is not waited for.
    if (!res.req.complete) res.setHeader('connection', 'close');
    sendError(res, error instanceof AppError ? error : (clientFault(error) ?? error), reporter);
  };

export const notFound =
  (reporter: ErrorReporter): RequestHandler =>
  (_req, res) => {
    const error = new AppError('NOT_FOUND', {
      en: 'There is nothing at this address. The graph answers at /graphql.',
      zh: '该地址没有内容。图的入口为 /graphql。',
    });
    sendError(res, error, reporter, 404);
  };
