import { createHash, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { deriveKey } from '#shared/auth/deriveKey';
import { mintInternalToken, type MintInternalToken } from '#shared/auth/internalToken';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import { connectDatabase, createDatabase, statementLogOf } from '#shared/db/database';
import type { Classes } from '#shared/db/classes';
import type { StatementLog } from '#shared/db/statementLog';
import type { Language } from '#shared/errors/table';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { defaultWorld } from '#shared/synthetic/world';
import type { CreateSubgraph, Subgraph } from '#shared/subgraph/contract';
import { internalTokenHeader, serveSubgraph } from '#shared/subgraph/serve';
import type { AuditServices } from '#shared/subgraph/auditServices';
import { testAuditServices } from './testAuditServices';
import { testDatabaseUrl } from './testDatabases';
import { testGrantKeys } from './testGrant';
import { testBlindIndexKeys } from './testSecret';
import { testPrincipal } from './testPrincipals';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests, field by field
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface TestSubgraph {
  readonly subgraph: Subgraph;
  readonly url: string;
  /** Sends an operation over HTTP with the gateway's token; as `all-seeing` unless another persona or principal is named. */
  query(
    query: string,
    variables?: Record<string, unknown>,
    as?: string | Principal,
    language?: Language,
    more?: Partial<Pick<MintInternalToken, 'purpose' | 'grant'>>,
  ): Promise<Answer>;
  /** The department's statements since the start; set `captured = []` to collect them. */
  statements(): StatementLog;
  /** The same database on a connection of the test's own, which sees every row. */
  database(): DataSource;
  /** @throws when a statement of the department forgot its row scope */
  close(): Promise<void>;
}

const secret = 'a secret of the tests that is long enough to derive keys from';
const log = pino({ level: 'silent' });

/** A department's database to look into; of one that is away, a data source that is not connected. */
async function wholeDatabase({ dataSource }: Subgraph, url: string): Promise<DataSource> {
  const { entities = [] } = dataSource.options;
  const whole = createDatabase({ url, entities: entities as Classes, migrations: [], log, poolSize: 2 });
  return connectDatabase(whole).catch(() => whole);
}

/**
 * A department as it runs: its HTTP process on a free port over its seeded database, asked as the gateway asks it.
 * @param databaseUrl another database than the seeded one
 * @param services of the audit department
 */
export async function startTestSubgraph(
  name: DepartmentName,
  createSubgraph: CreateSubgraph,
  databaseUrl = testDatabaseUrl(name),
  services: Partial<AuditServices> = {},
): Promise<TestSubgraph> {
  const policy = readSlice(name, signerKey());
  const subgraph = createSubgraph({
    databaseUrl,
    log,
    cursorKey: deriveKey(secret, `cursor:${name}`),
    lookup: { key: testBlindIndexKeys.get(name) ?? null },
    today: () => defaultWorld.date,
    policy,
    statements: 'CHECKED',
    grants: testGrantKeys,
    ...(name === 'audit' ? { audit: testAuditServices(services) } : {}),
  });
  const whole = await wholeDatabase(subgraph, databaseUrl);
  const tokenKey = deriveKey(secret, `internal-token:${name}`);
  const served = await serveSubgraph({
    subgraph,
    host: '127.0.0.1',
    port: 0,
    tokenKey,
    log,
    clock: () => new Date(),
  });

  return {
    subgraph,
    url: served.url,
    query: async (query, variables = {}, as = 'all-seeing', language = 'en', more = {}) => {
      const body = JSON.stringify({ query, variables });
      const token = mintInternalToken({
        key: tokenKey,
        audience: name,
        principal: typeof as === 'string' ? testPrincipal(as) : as,
        language,
        requestId: randomUUID(),
        bodySha256: createHash('sha256').update(body).digest('hex'),
        bundle: policy.bundle,
        purpose: 'SUPERVISION',
        grant: null,
        now: new Date(),
        ...more,
      });
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [internalTokenHeader]: token },
        body,
      });
      return (await response.json()) as Answer;
    },
    statements: () => statementLogOf(subgraph.dataSource),
    database: () => whole,
    close: async () => {
      await served.close();
      const { refused } = statementLogOf(subgraph.dataSource);
      await subgraph.close();
      if (whole.isInitialized) await whole.destroy();
      if (refused.length > 0) throw new Error(`Statements without a row scope:\n${refused.join('\n')}`);
    },
  };
}
