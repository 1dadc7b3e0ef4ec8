import { createHash, randomUUID } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse } from 'graphql';
import { deriveKey } from '#shared/auth/deriveKey';
import { mintInternalToken } from '#shared/auth/internalToken';
import type { Principal } from '#shared/auth/principal';
import { createDatabase } from '#shared/db/database';
import { pseudonymsOf } from '#shared/grants/pseudonym';
import { accessOf } from '#shared/policy/access';
import { applyPolicy } from '#shared/policy/applyPolicy';
import type { Subgraph } from '#shared/subgraph/contract';
import { internalTokenHeader, serveSubgraph } from '#shared/subgraph/serve';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { compileRules } from '../../../src/policy/compileRules';
import { policyOf, supergraphHash, type GatewayPolicy } from '../../../src/policy/gatewayPolicy';
import { sliceOf } from '../../../src/policy/slices';
import { composeSubgraphs } from '../../../src/supergraph/compose';
import { captureLog } from './logCapture';
import { replyOf, type Reply } from './reply';
import { secretText } from './secretText';

export interface SmallDepartment {
  readonly url: string;
  readonly supergraphSdl: string;
  readonly apiSdl: string;
  readonly policy: GatewayPolicy;
  /** Asks the department itself, as the gateway would for somebody with these scopes. */
  direct(query: string, scopes: readonly string[], variables?: Record<string, unknown>): Promise<Reply>;
  close(): Promise<void>;
}

export const smallName = 'market-supervision';

/** Somebody who may state a purpose, without which nothing above internal is read. */
export const callerWith = (scopes: readonly string[]): Principal => ({
  ...testPrincipal('supervisor'),
  scopes,
});

/** One department of the test's own making behind an HTTP server, with the second line and rows in memory. */
export async function serveSmallDepartment(
  sdl: string,
  resolvers: object,
  lines: string[],
): Promise<SmallDepartment> {
  const source = { name: smallName, sdl, file: `${smallName}.graphql`, url: 'http://127.0.0.1:9' };
  const { supergraphSdl, apiSdl } = await composeSubgraphs([source]);
  const policy = policyOf({
    format: 'yiyu-policy/1',
    version: 1,
    supergraph: supergraphHash(supergraphSdl),
    rules: compileRules(supergraphSdl),
  });
  if (policy.kind !== 'BUNDLE') throw new Error('A policy of a supergraph is a bundle.');
  const slice = sliceOf(policy.bundle, smallName, sdl);
  const log = captureLog(smallName, lines);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers as GraphQLResolverMap<unknown> },
  ]);
  const subgraph: Subgraph = {
    name: smallName,
    schema: applyPolicy(schema, slice),
    policy: slice,
    // Never connected: the rows are in memory.
    dataSource: createDatabase({ url: 'sqlite::memory:', entities: [], migrations: [], log }),
    contextFor: (request) => ({
      ...request,
      access: accessOf(request.principal, { purpose: request.purpose, grant: null }),
      pseudonym: pseudonymsOf(null, undefined),
      today: () => '2026-11-01',
    }),
    open: async () => undefined,
    ready: async () => undefined,
    close: async () => undefined,
  };
  const key = deriveKey(secretText, `internal-token:${smallName}`);
  const clock = (): Date => new Date();
  const served = await serveSubgraph({ subgraph, host: '127.0.0.1', port: 0, tokenKey: key, log, clock });
  return {
    url: served.url,
    supergraphSdl,
    apiSdl,
    policy,
    direct: async (query, scopes, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const token = mintInternalToken({
        key,
        audience: smallName,
        principal: callerWith(scopes),
        language: 'en',
        requestId: randomUUID(),
        bodySha256: createHash('sha256').update(body).digest('hex'),
        bundle: slice.bundle,
        purpose: 'SUPERVISION',
        grant: null,
        now: clock(),
      });
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [internalTokenHeader]: token },
        body,
      });
      return replyOf(response, await response.text(), { exchanges: [], lines: [], statements: 0 });
    },
    close: () => served.close(),
  };
}
