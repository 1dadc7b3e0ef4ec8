import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Logger } from 'pino';
import { createInternalTokenVerifier } from '#shared/auth/internalToken';
import type { SigningKey } from '#shared/auth/internalTokenKey';
import { AppError } from '#shared/errors/appError';
import { createHttpApp } from '#shared/http/app';
import { bodyBytesOf } from '#shared/http/jsonBody';
import { sendError } from '#shared/http/sendError';
import { listen } from '#shared/http/shutdown';
import type { Subgraph } from './contract';
import { executeOperation, type SubgraphOperation } from './execute';

export interface ServeOptions {
  readonly subgraph: Subgraph;
  readonly host: string;
  readonly port: number;
  /** What the gateway's tokens for this department are verified with. */
  readonly tokenKey: SigningKey;
  readonly log: Logger;
  readonly clock: () => Date;
}

export const internalTokenHeader = 'x-yiyu-token';

const largestBody = 8 * 1024 * 1024;

/** The operation of a request body, which must be an object with a "query". */
function operationOf(body: unknown): SubgraphOperation {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || (variables != null && typeof variables !== 'object')) {
    throw new AppError('BAD_REQUEST', {
      en: 'Expected a JSON object with "query" and optional "variables". Send the operation as the gateway does.',
      zh: '应为含 "query" 及可选 "variables" 的 JSON 对象。请按网关的格式发送。',
    });
  }
  return {
    query,
    ...(variables == null ? {} : { variables: variables as Record<string, unknown> }),
    ...(typeof operationName === 'string' ? { operationName } : {}),
  };
}

/**
 * Serves one department over HTTP to the gateway and to nobody else: every request carries the gateway's token for this
 * department and this very body.
 */
export function serveSubgraph(options: ServeOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const { subgraph, log } = options;
  const verifier = createInternalTokenVerifier({
    key: options.tokenKey,
    audience: subgraph.name,
    clock: options.clock,
  });
  const verified = (req: Request) =>
    verifier.verify(
      req.get(internalTokenHeader),
      createHash('sha256').update(bodyBytesOf(req)).digest('hex'),
    );

  const app = createHttpApp({
    service: subgraph.name,
    log,
    bodyLimit: largestBody,
    healthChecks: { database: () => subgraph.ready() },
    // The hash tells nothing of the policy; the gateway compares it with its own.
    healthFacts: { policy: { version: subgraph.policy.version, bundle: subgraph.policy.bundle } },
    routes: (routes) => {
      routes.post('/graphql', async (req, res) => {
        try {
          const caller = verified(req);
          res.json(await executeOperation(subgraph, operationOf(req.body), caller, log));
        } catch (error) {
          sendError(res, error, { service: subgraph.name, log });
        }
      });
    },
  });
  return listen(app, { host: options.host, port: options.port });
}
