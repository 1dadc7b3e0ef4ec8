import { buildSchema } from 'graphql';
import { serverAudits } from 'graphql-http';
import { createHandler } from 'graphql-http/lib/use/express';
import { serve, type TestServer } from './testApp';

describe('GraphQL over HTTP behind the app', () => {
  let server: TestServer;
  const schema = buildSchema('type Query { ok: Boolean } type Mutation { ok: Boolean }');
  beforeAll(async () => {
    server = await serve({
      bodyLimit: 100_000,
      routes: (app) => void app.all('/graphql', createHandler({ schema })),
    });
  });
  afterAll(() => server.close());

  for (const audit of serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch })) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result).toMatchObject({ status: 'ok' });
    });
  }
});
