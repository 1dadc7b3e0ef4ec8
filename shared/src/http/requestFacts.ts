import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { languageOf } from '#shared/errors/language';
import type { Language } from '#shared/errors/table';

/** What is known of a request before anything of it is read. */
export interface RequestFacts {
  readonly requestId: string;
  readonly language: Language;
}

const wellFormedId = /^[A-Za-z0-9_-]{8,64}$/;
const factsByResponse = new WeakMap<Response, RequestFacts>();

/** The id and language of the request that `res` answers. */
export function requestFactsOf(res: Response): RequestFacts {
  const facts = factsByResponse.get(res);
  if (!facts) throw new Error('requestFacts() must be the first middleware of the app.');
  return facts;
}

/**
 * Gives each request an id, taken from `x-request-id` if that is 8 to 64 letters, digits, `_` or `-`, else made, and
 * repeats it in the answer.
 */
export function requestFacts(makeId: () => string = randomUUID): RequestHandler {
  return (req, res, next) => {
    const came = req.get('x-request-id');
    const requestId = came !== undefined && wellFormedId.test(came) ? came : makeId();
    factsByResponse.set(res, { requestId, language: languageOf(req.get('accept-language')) });
    res.setHeader('x-request-id', requestId);
    next();
  };
}
