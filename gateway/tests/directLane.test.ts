import { request as httpRequest } from 'node:http';
import { startFixtureGraph } from './fixtures/fixtureGraph';

/** A request as sent, and what came back: everything that a client can tell the two ways by. */
interface Exchange {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

let graph: Awaited<ReturnType<typeof startFixtureGraph>>;
beforeAll(async () => void (graph = await startFixtureGraph()));
afterAll(() => graph.close());

function exchange(body: string | Buffer, headers: Record<string, string> = {}): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${graph.url}/graphql`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          'x-request-id': 'the-same-request',
          ...headers,
        },
      },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => {
          const { date: _date, ...rest } = res.headers;
          resolve({
            status: res.statusCode,
            headers: rest,
            text: Buffer.concat(chunks).toString(),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const counts = async (): Promise<{ direct: number; long: number }> => {
  const response = await fetch(`${graph.url}/health/ready`);
  return ((await response.json()) as { requests: { direct: number; long: number } }).requests;
};

/** Sends the same twice: the first makes the document known, the second may go the direct way. */
async function twice(body: string | Buffer, headers: Record<string, string> = {}) {
  const first = await exchange(body, headers);
  const before = await counts();
  const second = await exchange(body, headers);
  const after = await counts();
  return { first, second, way: after.direct > before.direct ? 'direct' : 'long' };
}

const asked = (query: string, more: object = {}): string => JSON.stringify({ query, ...more });
const firm = 'query Firm($code: ID!) { enterprise(uscc: $code) { uscc name } }';
const code = '91430200MA00000011';

describe('the direct lane', () => {
  it.each([
    ['a list', asked('{ people { id } subjects { __typename } }')],
    ['a look-up by variables', asked(firm, { variables: { code } })],
    ['one of two operations', asked(`${firm} query Other { people { id } }`, { operationName: 'Other' })],
    [
      'null where the parameters may be',
      asked('{ people { id } }', { variables: null, operationName: null }),
    ],
    ['an error of a department', asked('{ boom people { id } }')],
    ['bad input that a department finds', asked('{ badInput }')],
    ['fields that are denied', asked('{ enterprises { uscc phone } internalReport }')],
    [
      'the reasons of what is denied',
      asked('{ enterprises { uscc phone } }', { extensions: { access: true } }),
    ],
    ['variables that do not fit', asked(firm, { variables: { code: { a: 1 } } })],
    ['a variable that is missing', asked(firm)],
    [
      'aliases named like what every object has',
      asked('{ __proto__: __typename constructor: people { id } }'),
    ],
    ['introspection of a stranger', asked('{ __schema { queryType { name } } }')],
    ['a document that costs too much', asked('{ enterprises(first: 100000) { uscc } }')],
  ])('answers byte for byte as the long way: %s', async (_name, body) => {
    const callers: Record<string, string>[] = [
      {},
      { 'accept-language': 'zh' },
      { accept: 'application/graphql-response+json' },
      { authorization: `Bearer ${await graph.tokenOf('all-seeing')}` },
    ];
    for (const headers of callers) {
      const { first, second, way } = await twice(body, headers);
      expect(second).toEqual(first);
      expect(way).toBe('direct');
    }
  });

  it.each([
    ['a mutation', asked('mutation { rename(uscc: "1", name: "x") { uscc } }')],
    ['what is no GraphQL', asked('{ people {')],
    ['what the schema does not have', asked('{ nothing }')],
    ['what is no JSON', '{"query": "{ people { id } }"'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a list of operations', '[{"query":"{ people { id } }"}]'],
    ['variables that are no object', asked('{ people { id } }', { variables: [1] })],
    ['a name that no operation has', asked('query A { people { id } }', { operationName: 'B' })],
    [
      'an operation that is not named among two',
      asked('query A { people { id } } query B { people { id } }'),
    ],
    [
      'variables too deep',
      asked('{ people { id } }', { variables: { a: JSON.parse('['.repeat(60) + ']'.repeat(60)) } }),
    ],
  ])('leaves to the long way: %s', async (_name, body) => {
    const { first, second, way } = await twice(body);
    expect(second).toEqual(first);
    expect(way).toBe('long');
  });

  it.each([
    ['a token that is none', { authorization: 'Bearer a.b.c' }, 401],
    ['a purpose that there is not', { 'x-purpose': 'CURIOSITY' }, 400],
    ['a grant without a token', { 'x-grant': 'g-1' }, 401],
    ['an answer that cannot be had', { accept: 'text/html' }, 406],
    ['another type of body', { 'content-type': 'text/plain' }, 415],
    ['a body that is compressed', { 'content-encoding': 'gzip' }, 415],
  ])('leaves to the long way: %s', async (_name, headers, status) => {
    const { first, second, way } = await twice(asked('{ people { id } }'), headers);
    expect(second).toEqual(first);
    expect(second.status).toBe(status);
    expect(way).toBe('long');
  });

  it("runs a known document under each caller's own rights", async () => {
    const body = asked('{ enterprises { uscc phone } internalReport }');
    const authorization = `Bearer ${await graph.tokenOf('all-seeing')}`;
    const own = (await twice(body, { authorization })).second;
    const publics = (await twice(body)).second;
    expect(JSON.parse(own.text)).not.toHaveProperty('errors');
    expect(JSON.parse(publics.text)).toHaveProperty('errors');
    expect((await twice(body, { authorization })).second).toEqual(own);
  });
});
