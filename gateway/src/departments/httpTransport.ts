import type { Logger } from 'pino';
import { Pool } from 'undici';
import type { SigningKey } from '#shared/auth/internalTokenKey';
import { deadlineHeader, internalTokenHeader } from '#shared/subgraph/serve';
import { callTime } from './callTime';
import { type DepartmentFailure, departmentFailure } from './failure';
import { exchange, Trouble } from './httpExchange';
import { internalTokens } from './internalTokens';
import type { DepartmentAnswer, DepartmentPolicy, Transport } from './transport';

export interface HttpTransportOptions {
  /** The department's folder name: named in errors, and the audience of its tokens. */
  readonly name: string;
  readonly url: string;
  /** What internal tokens are signed with; undefined for a foreign subgraph, which gets no token. */
  readonly tokenKey: SigningKey | undefined;
  /** Time for the whole answer, milliseconds. */
  readonly deadlineMs: number;
  /** Time for opening a connection, milliseconds; left out, that of the answer. */
  readonly connectMs?: number;
  /** Connections kept to it; left out: 128. Each carries one call at a time. */
  readonly connections?: number;
  /** Largest answer, bytes. */
  readonly answerLimit: number;
  readonly clock: () => Date;
  readonly log: Logger;
}

const largestHealthAnswer = 64 * 1024;
const healthMs = 2000;

/**
 * A department over HTTP with one pool of kept connections. Calls do not share a connection at the same time (no pipelining): it saves
 * no CPU with undici, and behind a hung answer every call of its connection would hang.
 */
export function httpTransport(options: HttpTransportOptions): Transport {
  const { name, deadlineMs, log, answerLimit: bytes } = options;
  const { origin, pathname, search } = new URL(options.url);
  const path = `${pathname}${search}`;
  const tokenFor = internalTokens(name, options.tokenKey, options.clock);
  const pool = new Pool(origin, {
    connections: options.connections ?? 128,
    pipelining: 1,
    // Each exchange has a timer of its own.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: options.connectMs ?? deadlineMs },
  });

  const sendText: NonNullable<Transport['sendText']> = async (body, request, call) => {
    const { requestId, language } = request;
    const { ms, late } = callTime(deadlineMs, call, performance.now());
    try {
      if (ms <= 0) throw new Trouble(late, 'no time left');
      if (call?.signal?.aborted) throw new Trouble('CLIENT_GONE', 'nobody waits for the answer');
      const headers = [
        ...['content-type', 'application/json', 'accept', 'application/json', 'accept-language', language],
        ...['x-request-id', requestId, deadlineHeader, String(Math.ceil(ms))],
      ];
      const token = tokenFor(body, request);
      if (token !== undefined) headers.push(internalTokenHeader, token);
      const limits = { ms, late, bytes, signal: call?.signal };
      return await exchange(pool, { path, method: 'POST', headers, body }, limits);
    } catch (error) {
      throw failureOf(error, name, requestId, log);
    }
  };

  return {
    sendText,
    async send({ query, operationName, variables }, request, call) {
      const body = JSON.stringify({ query, operationName, variables });
      return parsed(await sendText(body, request, call), (why) =>
        failureOf(new Trouble('BAD_ANSWER', why), name, request.requestId, log),
      );
    },
    async ready() {
      const ms = Math.min(deadlineMs, healthMs);
      const limits = { ms, late: 'TIMEOUT', bytes: largestHealthAnswer } as const;
      const text = await exchange(pool, { path: '/health/ready', method: 'GET' }, limits);
      const { policy } = parsed(text, (why) => new Trouble('BAD_ANSWER', why)) as { policy?: unknown };
      return isDepartmentPolicy(policy) ? policy : null;
    },
    close: () => pool.destroy(),
  };
}

function failureOf(error: unknown, department: string, requestId: string, log: Logger): DepartmentFailure {
  const trouble =
    error instanceof Trouble ? error : new Trouble('CONNECTION', 'no call', false, { cause: error });
  const { kind, mayPass } = trouble;
  log[kind === 'CLIENT_GONE' ? 'debug' : 'warn']({ err: trouble, department, requestId, kind }, 'no answer');
  return departmentFailure(department, kind, mayPass);
}

/** @throws what `bad` makes of the reason, for anything but a JSON object */
function parsed(text: Buffer, bad: (why: string) => Error): DepartmentAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(text.toString('utf8'));
  } catch {
    throw bad('not JSON');
  }
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) throw bad('not a JSON object');
  return answer;
}

function isDepartmentPolicy(value: unknown): value is DepartmentPolicy {
  if (typeof value !== 'object' || value === null) return false;
  const { version, bundle } = value as Partial<Record<keyof DepartmentPolicy, unknown>>;
  return Number.isSafeInteger(version) && typeof bundle === 'string' && /^[0-9a-f]{64}$/.test(bundle);
}
