import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';

/**
 * A schema behind Apollo Server on a bare node:http server: cheaper than its standalone one. Connections stay open longer than a round:
 * stock fails a request over one that its department has just closed.
 * @returns the URL of the graph
 */
export async function serveWithApollo(
  schema: GraphQLSchema,
  context: () => Promise<object>,
): Promise<string> {
  const apollo = new ApolloServer<object>({ schema });
  await apollo.start();
  const answerTo = async (body: string): Promise<{ status: number; text: string }> => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: 'POST',
      headers,
      search: '',
      body: JSON.parse(body) as unknown,
    };
    const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    return {
      status: answer.status ?? 200,
      text: answer.body.kind === 'complete' ? answer.body.string : '',
    };
  };
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      answerTo(Buffer.concat(chunks).toString('utf8')).then(
        ({ status, text }) => {
          res.writeHead(status, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          });
          res.end(text);
        },
        (error: unknown) => {
          res.writeHead(500);
          res.end(String(error));
        },
      );
    });
  });
  server.keepAliveTimeout = 600_000;
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
    ),
  );
}
