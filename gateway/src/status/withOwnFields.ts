import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Transport, Transports } from '../departments/transport';
import { isOwnSubgraph, ownSubgraph } from '../supergraph/ownSubgraph';
import { subgraphAddressesOf } from '../supergraph/subgraphAddresses';

export interface OwnFields {
  readonly supergraphSdl: string;
  /** What clients see: the gateway's own types are in it as its subgraph declares them. */
  readonly schema: GraphQLSchema;
  /** Resolvers of the root fields by name. */
  readonly fields: Readonly<Record<string, () => unknown>>;
}

/** The ways to the departments and, where the supergraph has the gateway's own subgraph, the way to that: it stays in this process. */
export function withOwnFields(
  departments: Transports,
  { supergraphSdl, schema, fields }: OwnFields,
): Transports {
  const address = subgraphAddressesOf(supergraphSdl).get(ownSubgraph) ?? '';
  if (!isOwnSubgraph(ownSubgraph, address)) return departments;
  return new Map([...departments, [ownSubgraph, ownTransport(schema, fields)]]);
}

/** Its operations are the planner's, of a document that is valid already. */
const ownTransport = (schema: GraphQLSchema, rootValue: OwnFields['fields']): Transport => ({
  send: async ({ query, operationName, variables }) =>
    execute({
      schema,
      document: parse(query, { noLocation: true }),
      rootValue,
      operationName,
      variableValues: variables,
    }),
  ready: async () => null,
  close: async () => undefined,
});
