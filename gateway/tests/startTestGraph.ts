import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { deriveKey } from '#shared/auth/deriveKey';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { personas } from '#shared/auth/personas';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import type { Subgraph } from '#shared/subgraph/contract';
import { statementLogOf } from '#shared/db/database';
import { defaultWorld } from '#shared/synthetic/world';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import type { Answer } from '#shared/testing/testSubgraph';
import { publicPrincipal } from '#shared/auth/principal';
import { readGatewayConfig } from '../src/config';
import { embeddedDepartments } from '../src/embedded';
import { localTransport } from '../src/execution/localTransport';
import { startGateway } from '../src/start';
import { tokenVerifierOf } from '../src/tokenVerifier';

export interface TestGraph {
  readonly url: string;
  /** Sends an operation over HTTP; without a persona, as the public. */
  query(
    document: string,
    variables?: Record<string, unknown>,
    as?: string,
  ): Promise<Answer & { status: number }>;
  /** Statements that reached the departments' databases since the start. */
  statements(): number;
  /** The departments' databases, connected since the first operation that reached them. */
  readonly databases: ReadonlyMap<DepartmentName, DataSource>;
  close(): Promise<void>;
}

export interface TestGraphOptions {
  /** Persona of the queries that name none; the public when left out. */
  readonly as?: string;
  /** Databases other than the seeded ones, by department. */
  readonly databaseUrls?: Partial<Record<DepartmentName, string>>;
}

const secret = 'a secret of the tests that is long enough to derive keys from';

/** The whole graph as `npm start` runs it, on a free port over the seeded databases of the running project's engine. */
export async function startTestGraph(options: TestGraphOptions = {}): Promise<TestGraph> {
  const log = pino({ level: 'silent' });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-graph-'));
  const config = readGatewayConfig({ PORT: '0', DATA_DIR: folder, LOCAL_ISSUER: 'on', NODE_ENV: 'test' });
  const subgraphs: Subgraph[] = embeddedDepartments.map(({ createSubgraph, seed: { name } }) =>
    createSubgraph({
      databaseUrl: options.databaseUrls?.[name] ?? testDatabaseUrl(name),
      log,
      cursorKey: deriveKey(secret, `cursor:${name}`),
      today: () => defaultWorld.date,
    }),
  );
  const gateway = await startGateway({
    config,
    supergraphSdl: readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8'),
    transports: new Map(subgraphs.map((subgraph) => [subgraph.name, localTransport(subgraph, log)])),
    verifier: tokenVerifierOf(config, () => new Date()),
    protection: 'POLICY',
    log,
  });
  const issuer = openLocalIssuer({ directory: folder, environment: 'test' });
  const request = { principal: publicPrincipal, language: 'en', requestId: 'test-statements' } as const;
  const databases = new Map(
    subgraphs.map((subgraph) => [subgraph.name, (subgraph.contextFor(request) as SubgraphContext).db]),
  );

  return {
    url: gateway.url,
    query: async (document, variables = {}, as = options.as) => {
      const principal = as === undefined ? undefined : personas[as];
      if (as !== undefined && !principal) throw new Error(`There is no persona ${as}.`);
      const headers = new Headers({ 'content-type': 'application/json' });
      if (principal)
        headers.set('authorization', `Bearer ${await issuer.issue(principal, { now: new Date() })}`);
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: document, variables }),
      });
      return { ...((await response.json()) as Answer), status: response.status };
    },
    statements: () => [...databases.values()].reduce((sum, db) => sum + statementLogOf(db).count, 0),
    databases,
    close: async () => {
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
