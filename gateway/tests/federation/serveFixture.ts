import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { buildFixture, type Fixture } from './fixture';

export interface ServedFixture {
  readonly supergraphSdl: string;
  close(): Promise<void>;
}

/** Serves the subgraphs of a fixture over HTTP on loopback, each at its own path; the supergraph names these addresses. */
export async function serveFixture(fixture: Pick<Fixture, 'subgraphs'>): Promise<ServedFixture> {
  let schemas: ReadonlyMap<string, GraphQLSchema> = new Map();
  const server = createServer((request, response) => {
    void answered(schemas.get(request.url?.slice(1) ?? ''), request).then((answer) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const built = await buildFixture(fixture, (name) => `http://127.0.0.1:${port}/${name}`);
  schemas = built.schemas;
  return {
    supergraphSdl: built.supergraphSdl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answered(schema: GraphQLSchema | undefined, request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString('utf8');
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  if (!schema) return '{"errors":[{"message":"no such subgraph"}]}';
  return JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables }));
}
