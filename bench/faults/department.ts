import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type DocumentNode } from 'graphql';
import { departments, knownOf, type BenchDepartment } from './graph';

/** What the parent may tell a department. */
export type Mood = 'well' | 'hung';

/** As long as a query of an indexed row takes. */
const answerMs = 2;

const [name = 'firms'] = process.argv.slice(2) as BenchDepartment[];
const schema = buildSubgraphSchema({
  typeDefs: parse(departments[name]),
  resolvers: {
    ...(name === 'firms' && { Query: { firm: (_: unknown, { id }: { id: string }) => knownOf(id) } }),
    Firm: { __resolveReference: ({ id }: { id: string }) => knownOf(id) },
  },
});
const documents = new Map<string, DocumentNode>();
const documentOf = (query: string): DocumentNode => {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  return document;
};

async function answerOf(body: string): Promise<string> {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  return JSON.stringify(await execute({ schema, document: documentOf(query), variableValues: variables }));
}

let mood: Mood = 'well';
const hung = new Set<ServerResponse>();
const respond = (res: ServerResponse, body: string): void => {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  res.writeHead(200, headers).end(body);
};
const server = createServer((req, res) => {
  void text(req).then(async (body) => {
    if (mood === 'hung') {
      hung.add(res);
      res.once('close', () => hung.delete(res));
    } else setTimeout(respond, answerMs, res, await answerOf(body));
  });
});
// The gateway decides how long connections are kept.
server.keepAliveTimeout = 60_000;

// Nothing stays behind when the parent ends, however it ends.
process.once('disconnect', () => process.exit());
process.on('message', (told: Mood) => {
  mood = told;
  // Whoever still waits hears that it was in vain, and nothing of a former round is answered in the next.
  if (mood === 'well') for (const res of hung) res.destroy();
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
});
