import { serverAudits } from 'graphql-http';
import { startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
let authorization: string;
beforeAll(async () => {
  graph = await startFixtureGraph();
  authorization = `Bearer ${await graph.tokenOf('officer-ecology')}`;
});
afterAll(() => graph.close());

/** Some audits read the schema, which signed-in callers may; headers beside the token are the audit's own. */
const signedIn: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), authorization } });

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${graph.url}/graphql`, fetchFn: signedIn });

  it('has the audits that were counted', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => ({ id: audit.id, name: audit.name, run: audit.fn })))(
    '$id $name',
    async ({ run }) => {
      const result = await run();
      expect(result).toMatchObject({ status: 'ok' });
    },
  );
});
