import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { TokenVerifier } from '#shared/auth/verifyToken';
import { AppError } from '#shared/errors/appError';
import { requestFactsOf } from '#shared/http/requestFacts';
import { sendError } from '#shared/http/sendError';
import type { GatewayContext } from '../execution/context';
import { callOf } from './callOf';
import { utf8Body } from './graphAnswer';
import { NotGraphQL, requireGraphqlRequest } from './graphqlRequest';
import { trailOf } from './requestTrails';
import { sendAnswer } from './sendAnswer';
import { grantHeader, grantIdOf } from './statedGrant';
import { purposeHeader, statedPurpose } from './statedPurpose';

export interface GraphqlRouteOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly verifier: TokenVerifier;
  /** Milliseconds for the whole request. */
  readonly deadlineMs: number;
  /** Bytes from which on answers are compressed. */
  readonly compressFrom: number;
  /** EXPLAIN: signed-in callers learn what would become of an operation; it never runs. */
  readonly mode: GatewayContext['mode'];
  readonly log: Logger;
}

/**
 * `/graphql` and `/graphql/explain`: token → principal, then Apollo Server's pipeline with the gateway's guarded executor; the
 * same limits for both.
 */
export function graphqlRoute({
  server,
  verifier,
  deadlineMs,
  compressFrom,
  mode,
  log,
}: GraphqlRouteOptions): RequestHandler {
  const methods = mode === 'EXPLAIN' ? ['POST'] : ['GET', 'POST'];
  return async (req, res) => {
    const trail = trailOf(res);
    const principal = await verifier.verify(req.get('authorization'));
    trail?.callerIs(principal, null);
    if (mode === 'EXPLAIN' && principal.kind === 'PUBLIC') throw explainsToNobody();
    try {
      requireGraphqlRequest(req, methods);
    } catch (error) {
      if (!(error instanceof NotGraphQL)) throw error;
      if (error.status === 405) res.setHeader('allow', methods.join(', '));
      sendError(res, error, { service: 'gateway', log }, error.status);
      return;
    }
    const { requestId, language } = requestFactsOf(res);
    const purpose = statedPurpose(req.get(purposeHeader), principal);
    const grantId = grantIdOf(req.get(grantHeader), principal);
    trail?.callerIs(principal, purpose);
    trail?.textIs(textOf(req));
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: req.method,
        headers: headersOf(req),
        search: new URL(req.originalUrl, 'http://gateway').search,
        body: req.body as unknown,
      },
      context: async () => ({
        principal,
        requestId,
        language,
        purpose,
        grant: null,
        grantId,
        mode,
        trail,
        form: 'DATA',
        call: callOf(res, deadlineMs),
      }),
    });
    await trail?.close();
    for (const [name, value] of answer.headers) res.setHeader(name, value);
    res.statusCode = answer.status ?? 200;
    const { body } = answer;
    if (body.kind !== 'complete') throw new Error('An answer in parts cannot be: @defer is not offered.');
    await sendAnswer(req, res, utf8Body(body.string), { compressFrom, trail });
  };
}

/** Rules name scopes, which are no business of strangers. */
const explainsToNobody = (): AppError =>
  new AppError('UNAUTHENTICATED', {
    en: 'Explanations are for signed-in callers. Send "Authorization: Bearer …".',
    zh: '权限说明仅向已登录用户提供。请发送 "Authorization: Bearer …"。',
  });

function headersOf(req: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** What was sent as a document, whatever it is. */
const textOf = (req: Request): string => {
  const query: unknown = (req.method === 'GET' ? req.query : (req.body as object | undefined)) ?? {};
  return String((query as { query?: unknown }).query ?? '');
};
