import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { languageOf } from '#shared/errors/language';
import type { Language } from '#shared/errors/table';

/** What is known of a request before anything of it is read. */
export interface RequestFacts {
  readonly requestId: string;
  readonly language: Language;
}

const wellFormedId = /^[A-Za-z0-9_-]{8,64}$/;
const factsByResponse = new WeakMap<ServerResponse, RequestFacts>();

/** The id and language of the request that `res` answers. */
export function requestFactsOf(res: ServerResponse): RequestFacts {
  const facts = factsByResponse.get(res);
  if (!facts) throw new Error('requestFacts() must be the first middleware of the app.');
  return facts;
}

/**
 * Gives a request an id, taken from `x-request-id` if that is 8 to 64 letters, digits, `_` or `-`, else made, and repeats it in the
 * answer, with the headers that make any answer safe. Once a request: later calls change nothing.
 */
export function giveRequestFacts(
  req: IncomingMessage,
  res: ServerResponse,
  makeId: () => string = randomUUID,
): RequestFacts {
  let facts = factsByResponse.get(res);
  if (facts) return facts;
  const came = req.headers['x-request-id'];
  const requestId = typeof came === 'string' && wellFormedId.test(came) ? came : makeId();
  facts = { requestId, language: languageOf(req.headers['accept-language']) };
  factsByResponse.set(res, facts);
  res.setHeader('x-request-id', requestId);
  res.setHeader('cache-control', 'no-store');
  res.setHeader('x-content-type-options', 'nosniff');
  return facts;
}

export const requestFacts =
  (makeId?: () => string): RequestHandler =>
  (req, res, next) => {
    giveRequestFacts(req, res, makeId);
    next();
  };
