import '../../src/telemetryOff';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { composeSubgraphs } from '../../src/supergraph/compose';

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
export type Resolvers = NonNullable<Extract<Modules[number], { resolvers?: unknown }>['resolvers']>;

/** One subgraph of a fixture: SDL without its `@link`, which `subgraph()` puts in front. */
export interface FixtureSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Resolvers;
}

export interface FixtureCase {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What the client must see; undefined where the operation is refused. */
  readonly data?: unknown;
  /** Codes of a refusal, or paths (joined by ".") of the errors beside the data; none when left out. */
  readonly errors?: readonly string[];
}

/** A small federated graph of one class of difficulty, with operations and their right answers. */
export interface Fixture {
  readonly name: string;
  readonly subgraphs: readonly FixtureSubgraph[];
  readonly cases: readonly FixtureCase[];
}

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@extends"
])
`;

export const subgraph = (name: string, sdl: string, resolvers: Resolvers): FixtureSubgraph => ({
  name,
  sdl: header + sdl,
  resolvers,
});

export interface BuiltFixture {
  readonly supergraphSdl: string;
  /** Executable schemas by the subgraph's name. */
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
}

/** @throws CompositionFailed for a fixture that is no federated graph */
export async function buildFixture(
  { subgraphs }: Pick<Fixture, 'subgraphs'>,
  urlOf: (name: string) => string = (name) => `http://${name}.invalid/graphql`,
): Promise<BuiltFixture> {
  const { supergraphSdl } = await composeSubgraphs(
    subgraphs.map(({ name, sdl }) => ({ name, sdl, url: urlOf(name), file: `${name}.graphql` })),
  );
  const schemas = new Map(
    subgraphs.map(({ name, sdl, resolvers }) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]),
    ]),
  );
  return { supergraphSdl, schemas };
}
