import './telemetryOff';
import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import type { Principal } from '#shared/auth/principal';
import type { TokenVerifier } from '#shared/auth/verifyToken';
import { createHttpApp } from '#shared/http/app';
import { listen } from '#shared/http/shutdown';
import type { GraphAnswer } from '#shared/subgraph/graphClient';
import type { OpenAppendFile } from './audit/disk';
import { openNodeAudit, type NodeAudit } from './audit/nodeAudit';
import type { GatewayConfig } from './config';
import { createGrantDesk } from './grants/grantDesk';
import { createGuardedGateway } from './execution/guardedGateway';
import type { Transports } from './execution/transport';
import { exportRoutes } from './export/exportRoutes';
import { createApolloServer } from './http/apolloServer';
import { departmentStates } from './http/departmentStates';
import { askInProcess } from './http/askInProcess';
import { graphqlRoute } from './http/graphqlRoute';
import { requestTrails } from './http/requestTrails';
import type { GatewayPolicy } from './policy/gatewayPolicy';

export interface StartOptions {
  readonly config: GatewayConfig;
  /** The full supergraph, with `for: SECURITY`. */
  readonly supergraphSdl: string;
  /** One for each subgraph of the supergraph; closed with the gateway. */
  readonly transports: Transports;
  readonly verifier: TokenVerifier;
  /** The policy of this very supergraph (policy/gatewayPolicy.ts). */
  readonly policy: GatewayPolicy;
  /** The audit department's public key: it signs grants. Without, no grant can be used. */
  readonly grantSigner?: KeyObject | undefined;
  /** NONE measures what the log costs: on one's own machine alone, and never in production. */
  readonly audit?: 'LOG' | 'NONE';
  /** How the audit log's file is opened; of this machine unless tests let it fail. */
  readonly openAuditFile?: OpenAppendFile;
  readonly log: Logger;
}

export interface RunningGateway {
  /** Of the server, without a path: the graph is at `/graphql`. */
  readonly url: string;
  /** What to tell a first user, where there is a demonstration. */
  readonly welcome?: string;
  /** An operation asked in this process, as it would be over HTTP with the caller's token. Recorded like any other. */
  ask(
    principal: Principal,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<GraphAnswer>;
  /** Finishes what is under way, then closes the transports. */
  close(): Promise<void>;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Without permissions the graph is for one's own machine only. @throws Error otherwise. */
export function requireHarmless({
  policy,
  config,
  audit,
}: Pick<StartOptions, 'policy' | 'config' | 'audit'>): void {
  if (policy.kind === 'BUNDLE' && audit !== 'NONE') return;
  if (!loopback.has(config.host)) {
    throw new Error(
      `A gateway without permissions or audit log serves this machine only: set HOST to 127.0.0.1, got ${config.host}.`,
    );
  }
  if (config.environment.trim().toLowerCase() === 'production') {
    throw new Error('--unprotected, or no audit log, is refused when NODE_ENV is "production".');
  }
}

/**
 * Builds the gateway and serves it over HTTP: the composition root that main, the embedded start and the tests share.
 * @throws Error when the supergraph cannot be served safely or the port cannot be had.
 */
export async function startGateway(options: StartOptions): Promise<RunningGateway> {
  requireHarmless(options);
  const { config, policy, log } = options;
  if (config.permissions === 'shadow') {
    log.warn(
      'PERMISSIONS is "shadow": the gateway denies and masks NOTHING, it only logs what it would. Only the departments enforce.',
    );
  }
  const audit =
    policy.kind === 'BUNDLE' && options.audit !== 'NONE'
      ? await openNodeAudit(config, policy, log, options.openAuditFile)
      : null;
  try {
    return await serve(options, audit);
  } catch (error) {
    // The name of the node is free again, and what was recorded is signed.
    await audit?.close();
    throw error;
  }
}

async function serve(options: StartOptions, audit: NodeAudit | null): Promise<RunningGateway> {
  const { config, supergraphSdl, transports, verifier, policy, grantSigner, log } = options;
  const auditTransport = transports.get('audit');
  const gateway = createGuardedGateway({
    isRecorded: audit !== null,
    grants:
      grantSigner && auditTransport
        ? createGrantDesk({ transport: auditTransport, signer: grantSigner, bundle: policy.hash, log })
        : null,
    supergraphSdl,
    transports,
    policy,
    log,
    costLimits: config.cost,
    permissions: config.permissions === 'shadow' ? 'SHADOW' : 'ENFORCE',
    mayIntrospect: (principal) =>
      principal.kind !== 'PUBLIC' || config.introspection === 'public' || policy.kind === 'UNPROTECTED',
  });
  const server = createApolloServer(gateway, config, log);
  await server.start();
  const app = createHttpApp({
    service: 'gateway',
    log,
    bodyLimit: config.bodyLimit,
    // Departments may be down: what they do not answer is null, so they do not decide whether queries will answer.
    healthChecks: {
      graph: async () => server.assertStarted('health'),
      ...(audit ? { audit: () => audit.ready() } : {}),
    },
    pages: (pages) => {
      if (audit) pages.use('/graphql', requestTrails(audit.recorder));
      pages.get('/health/departments', departmentStates({ transports, bundle: policy.hash, log }));
    },
    routes: (routes) => {
      const route = { server, verifier, bundle: policy.hash, log };
      routes.all('/graphql/explain', graphqlRoute({ ...route, mode: 'EXPLAIN' }));
      routes.all('/graphql', graphqlRoute({ ...route, mode: 'RUN' }));
      if (audit) {
        const { maxTokens, dataDir } = config;
        const exporting = { ...route, recorder: audit.recorder, node: config.audit.node };
        exportRoutes(routes, { ...exporting, maxTokens, dataDir });
      }
    },
  });
  const listening = await listen(app, config).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return {
    url: listening.url,
    ask: (principal, query, variables) =>
      askInProcess(
        { server, recorder: audit?.recorder ?? null, bundle: policy.hash },
        principal,
        query,
        variables,
      ),
    async close() {
      await listening.close();
      await server.stop();
      await audit?.close();
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
}
