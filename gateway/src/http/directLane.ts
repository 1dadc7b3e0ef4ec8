import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { TokenVerifier } from '#shared/auth/verifyToken';
import { giveBody } from '#shared/http/jsonBody';
import { readBody } from '#shared/http/readBody';
import { requestFactsOf } from '#shared/http/requestFacts';
import { sendError } from '#shared/http/sendError';
import type { ServedGraph } from '../execution/servedGraph';
import { acceptedMediaType, type AnswerType } from './acceptedMediaType';
import type { AnswerErrors } from './answerErrors';
import { askedBy, type AskedOperation } from './askedOperation';
import { callOf } from './callOf';
import type { LaneCounts } from './front';
import { graphAnswer } from './graphAnswer';
import type { KnownDocuments } from './knownDocuments';
import { trailOf } from './requestTrails';
import { sendAnswer } from './sendAnswer';
import { grantHeader, grantIdOf } from './statedGrant';
import { purposeHeader, statedPurpose } from './statedPurpose';

export interface DirectLaneOptions {
  readonly graph: ServedGraph;
  readonly known: KnownDocuments;
  readonly verifier: TokenVerifier;
  readonly answerErrors: AnswerErrors;
  /** Largest body, bytes. */
  readonly bodyLimit: number;
  /** Milliseconds for the whole request. */
  readonly deadlineMs: number;
  /** Bytes from which on answers are compressed. */
  readonly compressFrom: number;
  readonly counts: LaneCounts;
  readonly log: Logger;
}

/** @returns whether it took the request; it may still hand it over to `app`, having read the body */
export type DirectLane = (req: IncomingMessage, res: ServerResponse, app: RequestListener) => boolean;

/**
 * The short way for what most requests are: a POST of JSON with a query that was parsed and validated before. It answers byte for byte as the long way does
 * (express and Apollo Server's pipeline), at a fraction of its cost; whatever is unusual or wrong goes the long way, which words the refusal.
 */
export function directLane(options: DirectLaneOptions): DirectLane {
  return (req, res, app) => {
    const mediaType = mediaTypeOf(req, options.bodyLimit);
    if (!mediaType) return false;
    readBody(req, (bytes) => {
      const schema = options.graph.current().schema;
      const asked = askedBy(bytes, (text) => options.known.get(schema, text));
      const handOver = (): void => {
        giveBody(req, bytes);
        app(req, res);
      };
      if (asked) void answer(options, { req, res, mediaType, asked, schema, handOver });
      else handOver();
    });
    return true;
  };
}

/** The type to answer in, of a request that may be for this lane. */
function mediaTypeOf({ method, url, headers }: IncomingMessage, bodyLimit: number): AnswerType | undefined {
  if (method !== 'POST' || url !== '/graphql' || !isJson(headers['content-type'])) return undefined;
  // A length that is told, and no encoding of any kind: the body is what it says.
  const length = Number(headers['content-length'] ?? NaN);
  if (!(length > 0 && length <= bodyLimit)) return undefined;
  if (headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined)
    return undefined;
  return acceptedMediaType(headers.accept);
}

/** The two spellings that clients send; others are looked at by the long way. */
const isJson = (type: string | undefined): boolean =>
  type === 'application/json' || type === 'application/json; charset=utf-8';

interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly mediaType: AnswerType;
  readonly asked: AskedOperation;
  readonly schema: ReturnType<ServedGraph['current']>['schema'];
  readonly handOver: () => void;
}

async function answer(options: DirectLaneOptions, exchange: Exchange): Promise<void> {
  const { req, res, mediaType, asked, schema } = exchange;
  const { log } = options;
  const { headers } = req;
  const trail = trailOf(res);
  let caller;
  try {
    const principal = await options.verifier.verify(headers.authorization);
    const purpose = statedPurpose(one(headers[purposeHeader]), principal);
    caller = { principal, purpose, grantId: grantIdOf(one(headers[grantHeader]), principal) };
  } catch {
    // The long way finds the same fault, and words it.
    exchange.handOver();
    return;
  }
  options.counts.direct++;
  trail?.callerIs(caller.principal, caller.purpose);
  trail?.textIs(asked.query);
  try {
    const { requestId, language } = requestFactsOf(res);
    const { known, query, operation, operationName, variables, extensions } = asked;
    const result = await options.graph.execute({
      request: { query, variables, operationName, extensions },
      ...known,
      operation,
      operationName: operationName ?? operation.name?.value ?? null,
      schema,
      context: {
        ...{ ...caller, requestId, language, trail },
        ...{ grant: null, mode: 'RUN', form: 'TEXT', call: callOf(res, options.deadlineMs) },
      },
    } as never);
    const sent = { query, variables, document: known.document, language, requestId };
    const { status, body, codes, hasData } = graphAnswer(result, mediaType, (errors) =>
      options.answerErrors(errors, sent),
    );
    trail?.answers(codes, hasData);
    await trail?.close();
    res.statusCode = status;
    if (status === 401) res.setHeader('www-authenticate', 'Bearer');
    res.setHeader('content-type', `${mediaType}; charset=utf-8`);
    await sendAnswer(req, res, body, { compressFrom: options.compressFrom, trail });
  } catch (error) {
    if (res.headersSent) {
      res.destroy(error as Error);
      return;
    }
    sendError(res, error, { service: 'gateway', log });
  }
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;
