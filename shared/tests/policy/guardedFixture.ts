import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { createDatabase } from '#shared/db/database';
import { pseudonymsOf } from '#shared/grants/pseudonym';
import { accessOf } from '#shared/policy/access';
import { applyPolicy } from '#shared/policy/applyPolicy';
import type { PolicySlice } from '#shared/policy/bundle';
import type { FieldRule, PolicyRules } from '#shared/policy/rules';
import type { Subgraph, SubgraphRequest } from '#shared/subgraph/contract';
import { executeOperation } from '#shared/subgraph/execute';

export const silent = pino({ level: 'silent' });
export const bundle = 'b'.repeat(64);

export const open: FieldRule = { class: 'PUBLIC', read: 'PUBLIC' };
export const needs = (...scopes: string[]): FieldRule => ({ class: 'SENSITIVE', read: [scopes] });

export const sliceWith = (rules: Partial<PolicyRules>): PolicySlice => ({
  format: 'yiyu-policy-slice/1',
  department: 'ecology',
  version: 7,
  bundle,
  rules: { fields: {}, inputs: {}, rows: {}, ...rules },
});

export const officer = (scopes: readonly string[], more: Partial<Principal> = {}): Principal => ({
  ...publicPrincipal,
  subject: 'test:officer',
  kind: 'PERSON',
  level: 'COUNTY',
  regionCodes: ['430281000000'],
  roles: [],
  scopes,
  ...more,
});

export const builtFrom = (sdl: string, resolvers: object): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);

/** A department without a database around a guarded schema. */
export function subgraphOf(schema: GraphQLSchema, slice: PolicySlice): Subgraph {
  return {
    name: 'ecology',
    schema: applyPolicy(schema, slice),
    policy: slice,
    dataSource: createDatabase({ url: 'sqlite::memory:', entities: [], migrations: [], log: silent }),
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
}

export const requestOf = (principal: Principal, more: Partial<SubgraphRequest> = {}): SubgraphRequest => ({
  principal,
  language: 'en',
  requestId: 'request-1',
  bundle,
  purpose: 'SUPERVISION',
  grant: null,
  ...more,
});

/** What a caller gets: data, and `code at path` of each error. */
export async function ask(
  subgraph: Subgraph,
  query: string,
  principal: Principal = publicPrincipal,
  variables: Record<string, unknown> = {},
): Promise<{ data: unknown; errors: string[] }> {
  const { data, errors = [] } = await executeOperation(
    subgraph,
    { query, variables },
    requestOf(principal),
    silent,
  );
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: errors.map(
      ({ path, extensions }) => `${String(extensions?.['code'])} at ${(path ?? []).join('.')}`,
    ),
  };
}
