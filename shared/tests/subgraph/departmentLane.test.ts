import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request as send, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { deriveKey } from '#shared/auth/deriveKey';
import { mintInternalToken } from '#shared/auth/internalToken';
import { deadlineHeader, internalTokenHeader, serveSubgraph } from '#shared/subgraph/serve';
import { builtFrom, bundle, officer, open, silent, sliceWith, subgraphOf } from '../policy/guardedFixture';

const tokenKey = deriveKey(
  'a secret of the tests that is long enough to derive keys from',
  'internal-token:ecology',
);

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bodies of untold length go through the app: the lane takes none. */
  readonly way: 'LANE' | 'APP';
}

interface Told {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const tokenFor = (body: string | Buffer): string =>
  mintInternalToken({
    key: tokenKey,
    audience: 'ecology',
    principal: officer([]),
    language: 'zh',
    requestId: 'request-1',
    bodySha256: createHash('sha256').update(body).digest('hex'),
    bundle,
    purpose: null,
    grant: null,
    now: new Date(),
  });

/** Gates that a test opens: until then the field `slow` waits. */
const gates: (() => void)[] = [];
let [begun, after] = [0, 0];

const schema = builtFrom(
  'type Query { fast: String slow: Slow fails: String } type Slow { next: Next } type Next { x: Int }',
  {
    Query: {
      fast: () => 'quick',
      slow: async () => {
        begun += 1;
        await new Promise<void>((resolve) => gates.push(resolve));
        return {};
      },
      fails: () => {
        throw new Error('secret');
      },
    },
    Slow: {
      next: () => {
        after += 1;
        return { x: 1 };
      },
    },
  },
);
const slice = sliceWith({
  fields: { 'Query.fast': open, 'Query.slow': open, 'Query.fails': open, 'Slow.next': open, 'Next.x': open },
});

describe('A department over HTTP', () => {
  let served: { url: string; close: () => Promise<void> };
  beforeAll(async () => {
    served = await serveSubgraph({
      subgraph: subgraphOf(schema, slice),
      host: '127.0.0.1',
      port: 0,
      tokenKey,
      log: silent,
      clock: () => new Date(),
    });
  });
  afterAll(() => served.close());

  const begin = ({ method = 'POST', path = '/graphql', body = '', headers = {}, way }: Asked) => {
    const request = send(`${served.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        [internalTokenHeader]: tokenFor(body),
        'x-request-id': 'request-of-the-test',
        ...(way === 'LANE'
          ? { 'content-length': String(Buffer.byteLength(body)) }
          : { 'transfer-encoding': 'chunked' }),
        ...headers,
      },
    });
    request.end(body);
    return request;
  };

  async function ask(asked: Asked): Promise<Told> {
    const [response] = (await once(begin(asked), 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response) text += String(chunk);
    const { date: _, 'keep-alive': __, connection: ___, ...headers } = response.headers;
    return { status: response.statusCode, headers, text };
  }

  const query = (text: string, more: object = {}): string => JSON.stringify({ query: text, ...more });
  const requests: Readonly<Record<string, Omit<Asked, 'way'>>> = {
    'a query': { body: query('{ fast }') },
    'variables and a name': {
      body: query('query A { fast } query B($x: Boolean!) { fast @skip(if: $x) }', {
        operationName: 'B',
        variables: { x: true },
      }),
    },
    'an error of a resolver': { body: query('{ fails fast }') },
    'a text that is no GraphQL': { body: query('{') },
    'a field that is not there': { body: query('{ none }') },
    'no query': { body: '{"variables":{}}' },
    'variables that are none': { body: '{"query":"{ fast }","variables":7}' },
    'no JSON': { body: '{"query":' },
    'an array': { body: '[{"query":"{ fast }"}]' },
    'a single value': { body: 'null' },
    'bytes that are no text': { body: Buffer.from([0x7b, 0xff, 0x7d]) },
    'a body with a byte order mark': { body: Buffer.from(`\ufeff${query('{ fast }')}`) },
    'a token of another body': {
      body: query('{ fast }'),
      headers: { [internalTokenHeader]: tokenFor('another'), 'accept-language': 'zh' },
    },
    'no token': { body: query('{ fast }'), headers: { [internalTokenHeader]: '' } },
    'another type': { body: query('{ fast }'), headers: { 'content-type': 'text/plain' } },
    'another charset': {
      body: query('{ fast }'),
      headers: { 'content-type': 'application/json; charset=latin1' },
    },
    'a compressed body': { body: query('{ fast }'), headers: { 'content-encoding': 'gzip' } },
    'another page': { path: '/other', body: query('{ fast }') },
    'a path with a question mark': { path: '/graphql?x=1', body: query('{ fast }') },
    'a browser of another site': { body: query('{ fast }'), headers: { 'sec-fetch-site': 'cross-site' } },
    'an answer of another type': {
      body: query('{ fast }'),
      headers: { accept: 'application/graphql-response+json', [internalTokenHeader]: 'x.y.z' },
    },
  };

  it.each(Object.entries(requests))(
    'answers %s by the short way as by the long one',
    async (_name, asked) => {
      const [short, long] = [await ask({ ...asked, way: 'LANE' }), await ask({ ...asked, way: 'APP' })];
      expect(short).toEqual(long);
      expect(short.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    },
  );

  it('takes a token once', async () => {
    const body = query('{ fast }');
    const headers = { [internalTokenHeader]: tokenFor(body) };
    expect((await ask({ body, headers, way: 'LANE' })).text).toBe('{"data":{"fast":"quick"}}');
    expect((await ask({ body, headers, way: 'LANE' })).status).toBe(401);
  });

  it('does not begin when the time it was given is over', async () => {
    const before = begun;
    const body = query('{ slow { next { x } } }');
    const { status, text } = await ask({ body, headers: { [deadlineHeader]: '0' }, way: 'LANE' });
    expect([status, begun - before]).toEqual([200, 0]);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'ecology' } }],
    });
  });

  it('goes no further when the time is over on the way', async () => {
    const before = after;
    const answer = ask({
      body: query('{ slow { next { x } } }', { id: randomUUID() }),
      headers: { [deadlineHeader]: '30' },
      way: 'LANE',
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    gates.splice(0).forEach((gate) => gate());
    expect(JSON.parse((await answer).text)).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
    });
    expect(after).toBe(before);
  });

  it('goes no further when the gateway has gone', async () => {
    const [beganBefore, before] = [begun, after];
    const request = begin({ body: query('{ slow { next { x } } }'), way: 'LANE' });
    request.on('error', () => undefined);
    while (begun === beganBefore) await new Promise((resolve) => setImmediate(resolve));
    request.destroy();
    // Another request on another connection tells that the department has noticed.
    await ask({ body: query('{ fast }'), way: 'LANE' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    gates.splice(0).forEach((gate) => gate());
    await ask({ body: query('{ fast }'), way: 'LANE' });
    expect(after).toBe(before);
  });

  it.each(['soon', '1.5', '99999999999'])('takes no notice of a deadline of "%s"', async (value) => {
    const { text } = await ask({
      body: query('{ fast }'),
      headers: { [deadlineHeader]: value },
      way: 'LANE',
    });
    expect(text).toBe('{"data":{"fast":"quick"}}');
  });
});
