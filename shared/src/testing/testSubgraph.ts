import { createHash, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { deriveKey } from '#shared/auth/deriveKey';
import { mintInternalToken } from '#shared/auth/internalToken';
import { personas } from '#shared/auth/personas';
import { publicPrincipal, type DepartmentName, type Principal } from '#shared/auth/principal';
import { statementLogOf } from '#shared/db/database';
import type { StatementLog } from '#shared/db/statementLog';
import type { Language } from '#shared/errors/table';
import { defaultWorld } from '#shared/synthetic/world';
import type { CreateSubgraph, Subgraph } from '#shared/subgraph/contract';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import { internalTokenHeader, serveSubgraph } from '#shared/subgraph/serve';
import { testDatabaseUrl } from './testDatabases';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests, field by field
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestSubgraph {
  readonly subgraph: Subgraph;
  readonly url: string;
  /** Sends an operation over HTTP with the gateway's token; as `bootstrap` unless another persona is named. */
  query(
    query: string,
    variables?: Record<string, unknown>,
    as?: string,
    language?: Language,
  ): Promise<Answer>;
  /** The statements that reached the database since the start; set `captured = []` to collect them. */
  statements(): StatementLog;
  database(): DataSource;
  close(): Promise<void>;
}

const secret = 'a secret of the tests that is long enough to derive keys from';
const log = pino({ level: 'silent' });

const principalOf = (persona: string): Principal => {
  if (persona === 'public') return publicPrincipal;
  const found = personas[persona];
  if (!found) throw new Error(`There is no persona ${persona}.`);
  return found;
};

/**
 * A department as it runs: its HTTP process on a free port over its seeded database, asked as the gateway asks it.
 * @param databaseUrl another database than the seeded one
 */
export async function startTestSubgraph(
  name: DepartmentName,
  createSubgraph: CreateSubgraph,
  databaseUrl = testDatabaseUrl(name),
): Promise<TestSubgraph> {
  const subgraph = createSubgraph({
    databaseUrl,
    log,
    cursorKey: deriveKey(secret, `cursor:${name}`),
    today: () => defaultWorld.date,
  });
  const tokenKey = deriveKey(secret, `internal-token:${name}`);
  const served = await serveSubgraph({
    subgraph,
    host: '127.0.0.1',
    port: 0,
    tokenKey,
    log,
    clock: () => new Date(),
  });

  const database = () => {
    const request = { principal: publicPrincipal, language: 'en', requestId: 'test-database' } as const;
    return (subgraph.contextFor(request) as SubgraphContext).db;
  };
  return {
    subgraph,
    url: served.url,
    query: async (query, variables = {}, as = 'bootstrap', language = 'en') => {
      const body = JSON.stringify({ query, variables });
      const token = mintInternalToken({
        key: tokenKey,
        audience: name,
        principal: principalOf(as),
        language,
        requestId: randomUUID(),
        bodySha256: createHash('sha256').update(body).digest('hex'),
        now: new Date(),
      });
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [internalTokenHeader]: token },
        body,
      });
      return (await response.json()) as Answer;
    },
    statements: () => statementLogOf(database()),
    database,
    close: async () => {
      await served.close();
      await subgraph.close();
    },
  };
}
