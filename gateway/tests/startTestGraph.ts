import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { deriveKey } from '#shared/auth/deriveKey';
import { departmentMachine } from '#shared/auth/departmentMachine';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import { scopesOf } from '#shared/auth/roles';
import { projectPath } from '#shared/project/projectPath';
import type { Subgraph } from '#shared/subgraph/contract';
import type { GraphClient } from '#shared/subgraph/graphClient';
import { statementLogOf } from '#shared/db/database';
import { defaultWorld } from '#shared/synthetic/world';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { testGrantKeys } from '#shared/testing/testGrant';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { testBlindIndexKeys } from '#shared/testing/testSecret';
import type { Answer } from '#shared/testing/testSubgraph';
import type { OpenAppendFile } from '../src/audit/disk';
import { readGatewayConfig } from '../src/config';
import { embeddedDepartments } from '../src/embedded';
import type { Transport } from '../src/departments/transport';
import { localTransport } from '../src/departments/localTransport';
import { loadPolicy } from '../src/policy/gatewayPolicy';
import { startGateway } from '../src/start';
import { tokenVerifierOf } from '../src/tokenVerifier';

export interface TestGraph {
  readonly url: string;
  /** Folder of the gateway's audit logs. */
  readonly logs: string;
  /** Sends an operation over HTTP as a persona or principal; without one, as the public. */
  query(
    document: string,
    variables?: Record<string, unknown>,
    as?: string | Principal,
    headers?: Readonly<Record<string, string>>,
    extensions?: Readonly<Record<string, unknown>>,
  ): Promise<Answer & { status: number }>;
  /** Statements that reached the departments' databases since the start. */
  statements(): number;
  /** The departments' databases, connected since the first operation that reached them. */
  readonly databases: ReadonlyMap<DepartmentName, DataSource>;
  /** @throws when a statement of a department forgot its row scope */
  close(): Promise<void>;
}

export interface TestGraphOptions {
  /** Who asks the queries that name nobody; the public when left out. */
  readonly as?: string | Principal;
  /** Databases other than the seeded ones, by department. */
  readonly databaseUrls?: Partial<Record<DepartmentName, string>>;
  /** More environment of the gateway. */
  readonly env?: Readonly<Record<string, string>>;
  /** The audit department indexes the log; its database is one for all tests, so the node gets a name of its own. */
  readonly followsLog?: true;
  /** A disk of the audit log that can fail. */
  readonly openAuditFile?: OpenAppendFile;
  /** Told when a department has answered, before its answer goes on. */
  readonly onAnswer?: (department: string) => Promise<void>;
}

const secret = 'a secret of the tests that is long enough to derive keys from';

/** The whole graph as `npm start` runs it, on a free port over the seeded databases of the running project's engine. */
export async function startTestGraph(options: TestGraphOptions = {}): Promise<TestGraph> {
  const log = pino({ level: 'silent' });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-graph-'));
  const config = readGatewayConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOCAL_ISSUER: 'on',
    NODE_ENV: 'test',
    EXECUTOR: process.env['EXECUTOR'],
    AUDIT_TOKEN_KEY: testAuditServices().tokenKey.toString('base64url'),
    ...(options.followsLog ? { NODE_NAME: `gateway-${randomUUID()}` } : {}),
    ...options.env,
  });
  const signer = signerKey();
  const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  const askGraph: GraphClient = (query, variables) =>
    gateway.ask(departmentMachine('audit', '430200000000'), query, variables);
  const subgraphs: Subgraph[] = embeddedDepartments.map(({ createSubgraph, seed: { name } }) =>
    createSubgraph({
      databaseUrl: options.databaseUrls?.[name] ?? testDatabaseUrl(name),
      log,
      cursorKey: deriveKey(secret, `cursor:${name}`),
      lookup: { key: testBlindIndexKeys.get(name) ?? null },
      today: () => defaultWorld.date,
      policy: readSlice(name, signer),
      statements: 'CHECKED',
      grants: testGrantKeys,
      ...(name === 'audit'
        ? {
            audit: testAuditServices({
              logs: options.followsLog ? config.audit.directory : null,
              graph: askGraph,
            }),
          }
        : {}),
    }),
  );
  const gateway = await startGateway({
    grantSigner: testGrantKeys.signer,
    ...(options.openAuditFile ? { openAuditFile: options.openAuditFile } : {}),
    config,
    supergraphSdl,
    transports: new Map(
      subgraphs.map((subgraph) => {
        const transport = localTransport(subgraph, log);
        const send: Transport['send'] = async (operation, request) => {
          const answer = await transport.send(operation, request);
          await options.onAnswer?.(subgraph.name);
          return answer;
        };
        return [subgraph.name, { ...transport, send }];
      }),
    ),
    // The scopes of a test's token count as they stand, so that a test can ask as somebody no role makes.
    verifier: tokenVerifierOf(
      config,
      () => new Date(),
      (facts, asked) => asked ?? scopesOf(facts, asked),
    ),
    policy: loadPolicy(supergraphSdl, signer),
    log,
  });
  const issuer = openLocalIssuer({ directory: folder, environment: 'test' });
  const databases = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph.dataSource]));

  return {
    url: gateway.url,
    logs: config.audit.directory,
    query: async (document, variables = {}, as = options.as, more = {}, extensions = undefined) => {
      const principal =
        as === undefined || as === 'public' ? undefined : typeof as === 'string' ? testPrincipal(as) : as;
      const headers = new Headers({ 'content-type': 'application/json', ...more });
      if (principal)
        headers.set('authorization', `Bearer ${await issuer.issue(principal, { now: new Date() })}`);
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: document, variables, extensions }),
      });
      return { ...((await response.json()) as Answer), status: response.status };
    },
    statements: () => [...databases.values()].reduce((sum, db) => sum + statementLogOf(db).count, 0),
    databases,
    close: async () => {
      const refused = [...databases.values()].flatMap((db) => statementLogOf(db).refused);
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
      if (refused.length > 0) throw new Error(`Statements without a row scope:\n${refused.join('\n')}`);
    },
  };
}
