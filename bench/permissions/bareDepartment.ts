import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse, type GraphQLSchema } from 'graphql';
import type { DepartmentName } from '#shared/auth/principal';
import type { PolicySlice } from '#shared/policy/bundle';
import { scalars } from '#shared/scalars/index';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

/** All rows, and requests under no bundle: what a department would enforce if it enforced nothing. */
export const withoutRules = (slice: PolicySlice): PolicySlice => ({
  ...slice,
  bundle: '',
  rules: {
    ...slice.rules,
    rows: Object.fromEntries(Object.keys(slice.rules.rows).map((type) => [type, { region: null }])),
  },
});

/** The department's schema as it would be without the second line: no shield, no guard, no mask. */
export async function bareSchema(name: DepartmentName): Promise<GraphQLSchema> {
  const { resolvers } = (await import(`#subgraphs/${name}/src/resolvers/index`)) as { resolvers: object };
  const sdl = readFileSync(schemaFile(name), 'utf8');
  const declared = [...sdl.matchAll(/^scalar (\w+)/gm)].map(([, scalar]) => scalar as string);
  const own = Object.fromEntries(
    declared.filter((scalar) => scalar in scalars).map((scalar) => [scalar, scalars[scalar]]),
  );
  return buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: { ...own, ...resolvers } as GraphQLResolverMap<unknown> },
  ]);
}
