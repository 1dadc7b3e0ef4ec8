import '../../src/telemetryOff';
import { pino } from 'pino';
import { deriveKey } from '#shared/auth/deriveKey';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import { defaultWorld } from '#shared/synthetic/world';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { testBlindIndexKeys, testSecret } from '#shared/testing/testSecret';
import { readGatewayConfig } from '../../src/config';
import { embeddedDepartments } from '../../src/embedded';
import { createGeneration } from '../../src/execution/generation';
import { serveGenerations } from '../../src/execution/servedGraph';
import { localTransport } from '../../src/departments/localTransport';
import { createApolloServer } from '../../src/http/apolloServer';
import type { ProofRequest } from './proofRequest';

export interface ProofAnswer {
  /** The very text of the answer; request ids replaced, so that equal answers are equal text. */
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly service: string };
  }[];
}

/** The whole graph in this process: gateway, departments and databases, without HTTP between. */
export interface ProofStack {
  ask(principal: Principal, request: ProofRequest): Promise<ProofAnswer>;
  close(): Promise<void>;
}

export interface ProofStackOptions {
  readonly databaseUrls: Readonly<Record<DepartmentName, string>>;
  readonly supergraphSdl: string;
  /** What the first line decides by. */
  readonly bundle: PolicyBundle;
  /** The name of the policy in requests: that of the slices. */
  readonly bundleHash: string;
  /** What the second line of each department decides by. */
  readonly slices: ReadonlyMap<DepartmentName, PolicySlice>;
}

const log = pino({ level: 'silent' });

/** No limit of the gateway stands in the way: what is compared here is who sees what. */
const unlimited = Object.fromEntries(
  ['MAX_TOKENS', 'MAX_DEPTH', 'MAX_ALIASES', 'MAX_ROOT_FIELDS', 'MAX_FIELDS', 'MAX_COST'].map((name) => [
    name,
    '100000000',
  ]),
);

const unlimitedLookups = { perMinute: 1_000_000_000, perDay: 1_000_000_000 };

/** Requests differ in their ids only; so do their answers, where nothing is wrong. */
const requestId = 'proof-request';

export async function startProofStack(options: ProofStackOptions): Promise<ProofStack> {
  const { supergraphSdl, bundle, bundleHash, slices, databaseUrls } = options;
  const config = readGatewayConfig({ NODE_ENV: 'test', EXECUTOR: process.env['EXECUTOR'], ...unlimited });
  const subgraphs = embeddedDepartments.map(({ createSubgraph, seed: { name } }) => {
    const policy = slices.get(name);
    if (!policy) throw new Error(`There is no slice of ${name}.`);
    return createSubgraph({
      databaseUrl: databaseUrls[name],
      log,
      cursorKey: deriveKey(testSecret, `cursor:${name}`),
      today: () => defaultWorld.date,
      policy,
      lookup: { key: testBlindIndexKeys.get(name) ?? null, limits: unlimitedLookups },
      statements: 'CHECKED',
      ...(name === 'audit' ? { audit: testAuditServices() } : {}),
    });
  });
  const generation = await createGeneration({
    supergraphSdl,
    transports: new Map(subgraphs.map((subgraph) => [subgraph.name, localTransport(subgraph, log)])),
    policy: { kind: 'BUNDLE', bundle, hash: bundleHash },
    log,
    costLimits: config.cost,
    grantSigner: undefined,
    isRecorded: true,
    executor: config.executor === 'stock' ? 'STOCK' : 'OWN',
    mayIntrospect: ({ kind }) => kind !== 'PUBLIC',
    permissions: 'ENFORCE',
  });
  const graph = serveGenerations(generation);
  const server = createApolloServer(graph.gateway, config, log);
  await server.start();
  return {
    async ask(principal, request) {
      const { body } = await server.executeOperation(
        { ...request, variables: request.variables as Record<string, unknown> | undefined },
        {
          contextValue: {
            principal,
            requestId,
            language: 'en',
            purpose: 'SUPERVISION',
            grant: null,
            mode: 'RUN',
            grantId: null,
            trail: null,
            form: 'DATA',
            call: {},
          },
        },
      );
      if (body.kind !== 'single') throw new Error('An answer came in parts.');
      const text = JSON.stringify(body.singleResult);
      const { data, errors = [] } = JSON.parse(text) as Partial<Pick<ProofAnswer, 'data' | 'errors'>>;
      return { text, data, errors };
    },
    async close() {
      await server.stop();
      await graph.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
}
