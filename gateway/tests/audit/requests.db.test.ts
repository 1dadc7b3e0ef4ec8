import { randomUUID } from 'node:crypto';
import { tokenOf } from '#shared/audit/token';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { startTestGraph, type TestGraph } from '../startTestGraph';
import { logText, recordsOf, type LogRecord } from './logRecords';

const { tokenKey } = testAuditServices();
const owners = 'query Owners($n: Int) { farms(first: $n) { nodes { owner { name phone } } } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const send = async (init: RequestInit, path = '/graphql'): Promise<{ request: string; status: number }> => {
  const request = randomUUID();
  const headers = new Headers(init.headers);
  headers.set('x-request-id', request);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  const response = await fetch(`${graph.url}${path}`, { method: 'POST', ...init, headers });
  await response.text();
  return { request, status: response.status };
};

/** Records of answers that left by another way than the graph's own are written after them. */
async function outcomeOf(request: string): Promise<LogRecord> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const outcome = recordsOf(graph.logs, request).find(({ type }) => type === 'outcome');
    if (outcome) return outcome;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No outcome of ${request} was recorded.`);
}

const asked = (query: string, more: object = {}): RequestInit => ({
  body: JSON.stringify({ query, ...more }),
});

describe('every request leaves a record', () => {
  it.each<[string, RequestInit, string, object]>([
    [
      'of public data',
      asked('{ regions(first: 1) { totalCount } }'),
      '/graphql',
      { outcome: 'ANSWERED', code: null, kind: 'query', highest: 'PUBLIC' },
    ],
    ['denied in part', asked(owners), '/graphql', { outcome: 'PARTIAL', code: 'UNAUTHORIZED_FIELD_OR_TYPE' }],
    [
      'of the schema, by a stranger',
      asked('{ __schema { types { name } } }'),
      '/graphql',
      { outcome: 'REFUSED', kind: 'introspection' },
    ],
    [
      'that is no GraphQL',
      asked('{ regions('),
      '/graphql',
      { outcome: 'REFUSED', code: 'GRAPHQL_PARSE_FAILED', kind: 'unparsed' },
    ],
    [
      'that does not fit the schema',
      asked('{ nothing }'),
      '/graphql',
      { outcome: 'REFUSED', code: 'GRAPHQL_VALIDATION_FAILED' },
    ],
    [
      'for an operation that is not there',
      asked('query A { regions { totalCount } }', { operationName: 'B' }),
      '/graphql',
      { outcome: 'REFUSED', code: 'OPERATION_RESOLUTION_FAILURE' },
    ],
    [
      'with wrong variables',
      asked(owners, { variables: { n: 'x' } }),
      '/graphql',
      { outcome: 'REFUSED', code: 'BAD_USER_INPUT' },
    ],
    [
      'that costs too much',
      asked(
        '{ regions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { code } } } } } } } } }',
      ),
      '/graphql',
      { outcome: 'REFUSED', code: 'COST_TOO_HIGH' },
    ],
    ['nested too deep', asked('{'.repeat(5000)), '/graphql', { outcome: 'REFUSED' }],
    [
      'that changes something it may not',
      asked('mutation { revokeGrant(id: "x", reason: "y") { id } }'),
      '/graphql',
      { outcome: 'REFUSED', code: 'FORBIDDEN', kind: 'mutation' },
    ],
    [
      'with a body that is no JSON',
      { body: '{"query": ' },
      '/graphql',
      { outcome: 'REFUSED', code: 'HTTP_400', subject: 'unverified' },
    ],
    ['without a document', { body: '{}' }, '/graphql', { outcome: 'REFUSED', code: 'HTTP_400' }],
    [
      'with a token that is none',
      { ...asked('{ regions { totalCount } }'), headers: { authorization: 'Bearer a.b.c' } },
      '/graphql',
      { outcome: 'REFUSED', code: 'HTTP_401', subject: 'unverified' },
    ],
    [
      'with a purpose that there is not',
      { ...asked('{ regions { totalCount } }'), headers: { 'x-purpose': 'CURIOSITY' } },
      '/graphql',
      { outcome: 'REFUSED', code: 'HTTP_400' },
    ],
    [
      'with a grant, by nobody',
      { ...asked('{ regions { totalCount } }'), headers: { 'x-grant': 'grant-1' } },
      '/graphql',
      { outcome: 'REFUSED', code: 'HTTP_401' },
    ],
    [
      'for an explanation, by a stranger',
      asked('{ regions { totalCount } }'),
      '/graphql/explain',
      { outcome: 'REFUSED', code: 'HTTP_401' },
    ],
    [
      'by another method',
      { method: 'PUT', ...asked('{ regions { totalCount } }') },
      '/graphql',
      { outcome: 'REFUSED', code: 'HTTP_405' },
    ],
    [
      'as a form of another site would send it',
      { ...asked('{ regions { totalCount } }'), headers: { 'content-type': 'text/plain' } },
      '/graphql',
      { outcome: 'REFUSED', code: 'HTTP_415', subject: 'unverified' },
    ],
  ])('%s', async (_what, init, path, expected) => {
    const { request } = await send(init, path);
    expect(await outcomeOf(request)).toMatchObject({ subject: 'public', ...expected });
  });

  it('one that comes by GET too', async () => {
    const request = randomUUID();
    const query = encodeURIComponent('{ regions(first: 1) { totalCount } }');
    await fetch(`${graph.url}/graphql?query=${query}`, {
      headers: { 'x-request-id': request, 'apollo-require-preflight': '1' },
    });
    expect(await outcomeOf(request)).toMatchObject({ kind: 'query' });
  });
});

describe('a request for personal data', () => {
  const requestOf = async (as: string): Promise<LogRecord[]> => {
    const request = randomUUID();
    const answer = await graph.query(owners, { n: 2 }, as, { 'x-request-id': request });
    expect(answer.errors).toBeUndefined();
    return recordsOf(graph.logs, request);
  };

  it('is recorded with what may leave and why before departments are asked, and with what left before it does', async () => {
    const [intent, outcome, ...more] = await requestOf('lead-agriculture');
    expect(more).toEqual([]);
    expect(intent).toMatchObject({
      type: 'intent',
      subject: 'persona:lead-agriculture',
      organisation: '株洲市农业农村局',
      purpose: 'CASE_HANDLING',
      grant: null,
      operation: 'Owners',
      highest: 'PERSONAL',
      coordinates: { 'Farm.owner': 'CLEAR', 'Person.name': 'MASKED', 'Person.phone': 'MASKED' },
      regions: ['430200000000'],
      variables: { n: tokenOf(tokenKey, 'variable', '2') },
    });
    expect(outcome).toMatchObject({
      type: 'outcome',
      intent: intent?.seq,
      outcome: 'ANSWERED',
      departments: ['agriculture', 'registry'],
      rows: { Farm: 2, Person: 2 },
    });
  });

  it('says whose data it was, by tokens that only the holder of the key can match', async () => {
    const { data } = await graph.query(
      '{ farms(first: 2) { nodes { id owner { id } } } }',
      {},
      'lead-agriculture',
    );
    const nodes = data.farms.nodes as { id: string; owner: { id: string } }[];
    const [, outcome] = await requestOf('lead-agriculture');
    expect(outcome?.['entities']).toEqual({
      Farm: nodes.map(({ id }) => tokenOf(tokenKey, 'Farm', id)),
      Person: nodes.map(({ owner }) => tokenOf(tokenKey, 'Person', owner.id)),
    });
  });

  it('is the same record however it is spelled, and the answer shows nothing of what was asked beside', async () => {
    const [a] = await requestOf('lead-agriculture');
    const [b] = await requestOf('lead-agriculture');
    expect(a?.['document']).toBe(b?.['document']);
    const { data } = await graph.query(owners, { n: 1 }, 'lead-agriculture');
    expect(Object.keys(data.farms.nodes[0])).toEqual(['owner']);
    expect(Object.keys(data.farms.nodes[0].owner)).toEqual(['name', 'phone']);
  });
});

describe('what the log must not hold', () => {
  const planted = '11010519491231002X';
  const digits = '430281199001010011';

  it('is in no record: literals, variables, names, headers and errors are replaced', async () => {
    const text = `query Q${digits}($u: String!) { a${digits}: enterprise(uscc: $u) { name } b: enterprise(uscc: "${planted}") { name } }`;
    await graph.query(text, { u: planted }, 'lead-registry');
    await graph.query(`query ($${'v' + digits}: Int) { farms(first: $${'v' + digits}) { totalCount } }`, {
      [`v${digits}`]: 1,
    });
    await graph.query(`{ regions(first: ${digits}) { totalCount } }`);
    await graph.query(`{ person(id: "${planted}" `);
    await graph.query('{ regions { totalCount } }', {}, 'lead-registry', { 'x-purpose': planted });
    await graph.query('{ regions { totalCount } }', {}, 'lead-registry', { 'x-grant': planted });
    const { data } = await graph.query(
      '{ persons(first: 5) { nodes { name phone residentId } } }',
      {},
      'steward-registry',
    );
    const people = data.persons.nodes as Record<string, string>[];
    expect(people.length).toBe(5);
    const all = logText(graph.logs);
    for (const secret of [planted, digits, ...people.flatMap((person) => Object.values(person))]) {
      expect(all).not.toContain(secret);
    }
  });
});
