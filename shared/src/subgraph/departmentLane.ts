import { readBody } from '#shared/http/readBody';
import { CallOff, type CallSignal } from '#shared/http/callOff';
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { InternalTokenFacts, InternalTokenVerifier } from '#shared/auth/internalToken';
import { logAccess } from '#shared/http/accessLog';
import { giveBody } from '#shared/http/jsonBody';
import { isUtf8Json } from '#shared/http/mediaType';
import { giveRequestFacts } from '#shared/http/requestFacts';
import { sendError } from '#shared/http/sendError';
import type { Subgraph } from './contract';
import { executeOperation } from './execute';
import { operationOf } from './operationOf';

export const internalTokenHeader = 'x-yiyu-token';
/** How long the gateway still waits for the answer, in whole milliseconds. */
export const deadlineHeader = 'x-yiyu-deadline-ms';

export interface DepartmentLaneOptions {
  readonly subgraph: Subgraph;
  readonly verifier: InternalTokenVerifier;
  /** Largest body, bytes. */
  readonly bodyLimit: number;
  readonly log: Logger;
}

/**
 * Who says so of these very bytes. @throws AppError UNAUTHENTICATED
 */
export const verifiedCaller = (
  verifier: InternalTokenVerifier,
  req: IncomingMessage,
  bytes: Buffer,
): InternalTokenFacts => {
  const token = req.headers[internalTokenHeader];
  return verifier.verify(
    typeof token === 'string' ? token : undefined,
    createHash('sha256').update(bytes).digest('hex'),
  );
};

/** Whether a request is one as the gateway sends it: all others are for the app, which words what is wrong with them. */
function isPlain({ method, url, headers }: IncomingMessage, bodyLimit: number): boolean {
  if (method !== 'POST' || url !== '/graphql' || !isUtf8Json(headers['content-type'])) return false;
  if (headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  const length = Number(headers['content-length']);
  return length > 0 && length <= bodyLimit;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The object that the bytes are; undefined for anything else. */
function objectOf(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Aborted when the gateway's connection closes before the answer is out, or when the time it gave is over. */
function waitingFor(req: IncomingMessage, res: ServerResponse): CallSignal {
  const ended = new CallOff();
  const given = req.headers[deadlineHeader];
  const ms = typeof given === 'string' && /^-?\d{1,9}$/.test(given) ? Number(given) : undefined;
  if (ms !== undefined && ms <= 0) ended.abort();
  const timer = ms !== undefined && ms > 0 ? setTimeout(() => ended.abort(), ms) : undefined;
  res.once('close', () => {
    clearTimeout(timer);
    if (!res.writableFinished) ended.abort();
  });
  return ended;
}

async function answer(
  { subgraph, verifier, log }: DepartmentLaneOptions,
  { req, res, bytes, body }: Exchange,
  signal: CallSignal,
): Promise<void> {
  try {
    const caller = verifiedCaller(verifier, req, bytes);
    const result = await executeOperation(subgraph, operationOf(body), caller, log, signal);
    // The connection is gone, and with it whoever could read it.
    if (res.destroyed) return;
    const text = Buffer.from(JSON.stringify(result));
    res.setHeader('content-type', 'application/json; charset=utf-8');
    res.setHeader('content-length', text.length);
    res.end(text);
  } catch (error) {
    sendError(res, error, { service: subgraph.name, log });
  }
}

interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly bytes: Buffer;
  readonly body: object;
}

/**
 * The short way for what the gateway sends: it answers as the app does, which takes everything else, without the cost of a framework.
 * @param app for requests of any other kind; a body that was read already is given to it
 */
export function departmentLane(options: DepartmentLaneOptions, app: RequestListener): RequestListener {
  return (req, res) => {
    if (!isPlain(req, options.bodyLimit)) {
      app(req, res);
      return;
    }
    giveRequestFacts(req, res);
    logAccess(options.log, req, res);
    const signal = waitingFor(req, res);
    readBody(req, (bytes) => {
      const body = objectOf(bytes);
      if (body) {
        void answer(options, { req, res, bytes, body }, signal);
        return;
      }
      giveBody(req, bytes);
      app(req, res);
    });
  };
}
