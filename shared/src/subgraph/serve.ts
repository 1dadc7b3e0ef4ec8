import type { Logger } from 'pino';
import { createInternalTokenVerifier } from '#shared/auth/internalToken';
import type { SigningKey } from '#shared/auth/internalTokenKey';
import { createHttpApp } from '#shared/http/app';
import { bodyBytesOf } from '#shared/http/jsonBody';
import { sendError } from '#shared/http/sendError';
import { listen } from '#shared/http/shutdown';
import type { Subgraph } from './contract';
import { departmentLane, verifiedCaller } from './departmentLane';
import { executeOperation } from './execute';
import { operationOf } from './operationOf';

export { deadlineHeader, internalTokenHeader } from './departmentLane';

export interface ServeOptions {
  readonly subgraph: Subgraph;
  readonly host: string;
  readonly port: number;
  /** What the gateway's tokens for this department are verified with. */
  readonly tokenKey: SigningKey;
  readonly log: Logger;
  readonly clock: () => Date;
}

const largestBody = 8 * 1024 * 1024;

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
          const caller = verifiedCaller(verifier, req, bodyBytesOf(req));
          res.json(await executeOperation(subgraph, operationOf(req.body), caller, log));
        } catch (error) {
          sendError(res, error, { service: subgraph.name, log });
        }
      });
    },
  });
  return listen(departmentLane({ subgraph, verifier, bodyLimit: largestBody, log }, app), {
    host: options.host,
    port: options.port,
  });
}
