import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { Pool, type Dispatcher } from 'undici';
import { mintInternalToken } from '#shared/auth/internalToken';
import type { SigningKey } from '#shared/auth/internalTokenKey';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { departmentError } from '#shared/errors/departmentError';
import type { SubgraphRequest } from '#shared/subgraph/contract';
import { internalTokenHeader } from '#shared/subgraph/serve';
import type { DepartmentAnswer, DepartmentPolicy, Transport } from './transport';

export interface HttpTransportOptions {
  /** The department's folder name: named in errors, and the audience of its tokens. */
  readonly name: string;
  readonly url: string;
  /** What internal tokens are signed with; undefined for a foreign subgraph, which gets no token. */
  readonly tokenKey: SigningKey | undefined;
  /** Time for the whole answer, milliseconds. */
  readonly deadlineMs: number;
  /** Largest answer, bytes. */
  readonly answerLimit: number;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** What went wrong on the way, for the log only. */
class BadAnswer extends Error {}

const isDepartment = (name: string): name is DepartmentName =>
  (departments as readonly string[]).includes(name);

/**
 * A department over HTTP with undici's Pool (fetch takes several times its CPU for each call). Redirects are not followed: an answer
 * other than 200 with a JSON object is no answer.
 */
export function httpTransport(options: HttpTransportOptions): Transport {
  const { name, deadlineMs, log } = options;
  const address = new URL(options.url);
  const path = `${address.pathname}${address.search}`;
  const pool = new Pool(address.origin, {
    connections: 128,
    pipelining: 1,
    // Its own timers are coarse: they only sweep up what the deadline missed.
    headersTimeout: deadlineMs * 2,
    bodyTimeout: deadlineMs * 2,
    connect: { timeout: deadlineMs },
  });

  const tokenFor = (body: string, request: SubgraphRequest): Record<string, string> => {
    if (!options.tokenKey || !isDepartment(name)) return {};
    const token = mintInternalToken({
      key: options.tokenKey,
      audience: name,
      bodySha256: createHash('sha256').update(body).digest('hex'),
      principal: request.principal,
      language: request.language,
      requestId: request.requestId,
      bundle: request.bundle,
      purpose: request.purpose,
      grant: request.grant,
      now: options.clock(),
    });
    return { [internalTokenHeader]: token };
  };

  return {
    async send(operation, request) {
      const body = JSON.stringify({
        query: operation.query,
        ...(operation.variables ? { variables: operation.variables } : {}),
        ...(operation.operationName ? { operationName: operation.operationName } : {}),
      });
      try {
        const response = await pool.request({
          path,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'accept-language': request.language,
            'x-request-id': request.requestId,
            ...tokenFor(body, request),
          },
          body,
          signal: AbortSignal.timeout(deadlineMs),
        });
        return await answerOf(response, options.answerLimit);
      } catch (error) {
        const isLate = isTimeout(error);
        log.warn({ err: error, department: name, requestId: request.requestId, isLate }, 'no answer');
        throw departmentError(isLate ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', name);
      }
    },
    async ready() {
      const response = await pool.request({
        path: '/health/ready',
        method: 'GET',
        signal: AbortSignal.timeout(deadlineMs),
      });
      const { policy } = await answerOf(response, largestHealthAnswer);
      return isDepartmentPolicy(policy) ? policy : null;
    },
    close: () => pool.destroy(),
  };
}

const largestHealthAnswer = 64 * 1024;

function isDepartmentPolicy(value: unknown): value is DepartmentPolicy {
  if (typeof value !== 'object' || value === null) return false;
  const { version, bundle } = value as Partial<Record<keyof DepartmentPolicy, unknown>>;
  return Number.isSafeInteger(version) && typeof bundle === 'string' && /^[0-9a-f]{64}$/.test(bundle);
}

async function answerOf(
  response: Dispatcher.ResponseData,
  limit: number,
): Promise<DepartmentAnswer & { readonly policy?: unknown }> {
  if (response.statusCode !== 200) {
    // Read to its end within reason, so that the connection can be used again.
    await response.body.dump({ limit: 64 * 1024 });
    throw new BadAnswer(`status ${response.statusCode}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > limit) throw new BadAnswer(`more than ${limit} bytes`);
    chunks.push(chunk);
  }
  const text = (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8');
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new BadAnswer('not JSON');
  }
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) {
    throw new BadAnswer('not a JSON object');
  }
  return answer;
}

const isTimeout = (error: unknown): boolean => {
  const { name, code } = error as { name?: string; code?: string };
  return (
    name === 'TimeoutError' ||
    ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT'].includes(code ?? '')
  );
};
