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
import { createGeneration, type Generation } from './execution/generation';
import { serveGenerations, type ServedGraph } from './execution/servedGraph';
import type { Transports } from './departments/transport';
import { exportRoutes } from './export/exportRoutes';
import { createApolloServer } from './http/apolloServer';
import { createAnswerErrors } from './http/answerErrors';
import { departmentCalls, departmentStates } from './http/departmentStates';
import { directLane } from './http/directLane';
import { front, type LaneCounts } from './http/front';
import { KnownDocuments } from './http/knownDocuments';
import { createOverloadGuard } from './http/overload';
import { askInProcess } from './http/askInProcess';
import { graphqlRoute } from './http/graphqlRoute';
import type { GatewayPolicy } from './policy/gatewayPolicy';
import { structureRule } from './limits/structure';
import { createDepartmentWatch } from './status/departmentWatch';
import { warmUp } from './reload/warmUp';
import { startOptionsOf, type SupergraphStartOptions } from './startOptions';

export interface StartOptions {
  readonly config: GatewayConfig;
  /** The full supergraph, with `for: SECURITY`. */
  readonly supergraphSdl: string;
  /** One for each department of the supergraph; closed with the gateway. */
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

/** What is to be served instead; transports that it shares with the one before stay open. */
export type NextGraph = Pick<StartOptions, 'supergraphSdl' | 'policy' | 'transports'>;

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
  /**
   * Serves another supergraph under its policy: warm before the exchange, and without a request being dropped.
   * @returns when it is served; what began before ends under the one before
   * @throws Error when it cannot be served; then nothing has changed
   */
  serveNext(next: NextGraph): Promise<void>;
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
 * `startGateway({ supergraphSdl, port, unprotected: true })` serves any supergraph (startOptions.ts).
 * @throws Error when the supergraph cannot be served safely or the port cannot be had.
 */
export async function startGateway(given: StartOptions | SupergraphStartOptions): Promise<RunningGateway> {
  const options = startOptionsOf(given);
  requireHarmless(options);
  const { config, policy, log, grantSigner } = options;
  if (config.permissions === 'shadow') {
    log.warn(
      'PERMISSIONS is "shadow": the gateway denies and masks NOTHING, it only logs what it would. Only the departments enforce.',
    );
  }
  const isRecorded = policy.kind === 'BUNDLE' && options.audit !== 'NONE';
  const watch = createDepartmentWatch({ log });
  const generationOf = ({ supergraphSdl, policy, transports }: NextGraph): Promise<Generation> =>
    createGeneration({
      ...{ supergraphSdl, policy, transports, grantSigner, isRecorded, watch, log },
      costLimits: config.cost,
      permissions: config.permissions === 'shadow' ? 'SHADOW' : 'ENFORCE',
      executor: config.executor === 'stock' ? 'STOCK' : 'OWN',
      mayIntrospect: (principal) =>
        principal.kind !== 'PUBLIC' || config.introspection === 'public' || policy.kind === 'UNPROTECTED',
    });
  const graph = serveGenerations(await generationOf(options));
  let audit: NodeAudit | null = null;
  try {
    if (isRecorded) {
      audit = await openNodeAudit(config, () => graph.current().policy, log, options.openAuditFile);
    }
    return await serve(options, graph, generationOf, audit);
  } catch (error) {
    // The name of the node is free again, and what was recorded is signed.
    await audit?.close();
    await graph.close();
    throw error;
  }
}

const otherProtection = (): Error =>
  new Error(
    'A gateway with a policy goes on with one, and one without goes on without. Start it anew to change that.',
  );

async function closeUnshared(before: Transports, next: Transports): Promise<void> {
  const kept = new Set(next.values());
  await Promise.all([...before.values()].filter((one) => !kept.has(one)).map((one) => one.close()));
}

async function serve(
  options: StartOptions,
  graph: ServedGraph,
  generationOf: (next: NextGraph) => Promise<Generation>,
  audit: NodeAudit | null,
): Promise<RunningGateway> {
  const { config, verifier, log } = options;
  const known = new KnownDocuments();
  const recorder = audit?.recorder ?? null;
  const server = createApolloServer(graph.gateway, config, log, known);
  await server.start();
  const counts: LaneCounts = { direct: 0, long: 0, shed: 0 };
  const overload = createOverloadGuard({ ...config.overload, log });
  const { requestDeadlineMs: deadlineMs, compressFrom } = config;
  const transports = (): Transports => graph.current().transports;
  const app = createHttpApp({
    service: 'gateway',
    log,
    bodyLimit: config.bodyLimit,
    // Departments may be down: what they do not answer is null, so they do not decide whether queries will answer.
    healthChecks: {
      graph: async () => server.assertStarted('health'),
      ...(audit ? { audit: () => audit.ready() } : {}),
    },
    healthFacts: {
      get departments() {
        return departmentCalls(transports());
      },
      get requests() {
        return { ...counts, ...graph.current().counts?.() };
      },
    },
    pages: (pages) => {
      const bundle = (): string => graph.current().policy.hash;
      pages.get('/health/departments', departmentStates({ transports, bundle, log }));
    },
    routes: (routes) => {
      const route = { server, verifier, deadlineMs, compressFrom, log };
      routes.all('/graphql/explain', graphqlRoute({ ...route, mode: 'EXPLAIN' }));
      routes.all('/graphql', graphqlRoute({ ...route, mode: 'RUN' }));
      if (audit) {
        const { maxTokens, dataDir } = config;
        const exporting = { ...route, recorder: audit.recorder, node: config.audit.node };
        exportRoutes(routes, { ...exporting, maxTokens, dataDir });
      }
    },
  });
  const lane = directLane({
    ...{ graph, known, verifier, deadlineMs, compressFrom, counts, log },
    bodyLimit: config.bodyLimit,
    answerErrors: createAnswerErrors(config.structure, log),
  });
  const listening = await listen(front({ app, lane, overload, recorder, counts, log }), config).catch(
    async (error: unknown) => {
      overload.close();
      await server.stop();
      throw error;
    },
  );
  return {
    url: listening.url,
    ask: (principal, query, variables) => askInProcess({ server, recorder }, principal, query, variables),
    async serveNext(options) {
      if ((options.policy.kind === 'BUNDLE') !== (audit !== null)) throw otherProtection();
      const next = await generationOf(options);
      const before = graph.current();
      await warmUp({ before, next, known, rules: [structureRule(config.structure)], log });
      // Operations that began before need their departments until they end.
      void graph.replace(next).then(() => closeUnshared(before.transports, next.transports));
    },
    async close() {
      await listening.close();
      overload.close();
      await server.stop();
      await audit?.close();
      await graph.close();
      await Promise.all([...transports().values()].map((transport) => transport.close()));
    },
  };
}
