import { openLocalIssuer } from '#shared/auth/localIssuer';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.close());

const name = '{ enterprise(uscc: "A") { name } }';
const chinese = { 'accept-language': 'zh-CN' };

describe('a request', () => {
  it.each([
    ['malformed JSON', '{"query": "{ __typename }"', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['a number', '7', 400, 'BAD_REQUEST'],
    ['an empty object', '{}', 400, 'BAD_REQUEST'],
    ['an empty query', '{"query":""}', 400, 'BAD_REQUEST'],
    ['variables in a string', '{"query":"{ __typename }","variables":"{}"}', 400, 'BAD_REQUEST'],
    [
      'variables nested without end',
      `{"query":"query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }","variables":{"f":${'{"AND":['.repeat(20_000)}{}${']}'.repeat(20_000)}}}`,
      400,
      'BAD_REQUEST',
    ],
    ['a syntax error', '{"query":"{"}', 200, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nothing }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      `{"query":"query A { __typename }","operationName":"B"}`,
      200,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a stored operation',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['@defer', '{"query":"{ ... @defer { __typename } }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', '{"query":"subscription { x }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
  ])('with %s is answered with its code in both languages', async (_what, body, status, code) => {
    const english = await graph.post(body);
    expect(english.status).toBe(status);
    expect(english.body.data).toBeUndefined();
    expect(english.body.errors?.[0]?.extensions).toMatchObject({ code, service: 'gateway' });
    const inChinese = await graph.post(body, chinese);
    expect(inChinese.body.errors?.[0]?.extensions.code).toBe(code);
    expect(inChinese.body.errors?.[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(english.text + inChinese.text).not.toMatch(/stacktrace|node_modules|Did you mean/);
  });

  it('gets 400 for a fault of the document when it asks for graphql-response+json', async () => {
    const accept = 'application/graphql-response+json';
    const answer = await graph.post('{"query":"{ nothing }"}', { accept });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
  });

  it('of another content type is refused with 415', async () => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: name }),
    });
    expect(response.status).toBe(415);
  });

  it('of another method is refused with 405', async () => {
    const response = await fetch(`${graph.url}/graphql`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  it('that accepts neither media type is refused with 406', async () => {
    const response = await fetch(`${graph.url}/graphql?query={__typename}`, {
      headers: { accept: 'text/html' },
    });
    expect(response.status).toBe(406);
  });

  it('may not change anything by GET', async () => {
    const query = encodeURIComponent('mutation { rename(uscc: "A", name: "x") { name } }');
    const response = await fetch(`${graph.url}/graphql?query=${query}`);
    expect(response.status).toBe(405);
  });

  it('is answered without being stored anywhere', async () => {
    const answer = await graph.ask(name);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-request-id')).toBeTruthy();
  });

  it('with a wrong code is refused at the gateway, in the words of the code', async () => {
    for (const asked of [
      graph.ask('query ($c: RegionCode!) { byCode(code: $c) }', { variables: { c: '43028' } }),
      graph.ask('{ byCode(code: "43028") }'),
    ]) {
      graph.fetched.length = 0;
      const { body } = await asked;
      expect(body.data).toBeUndefined();
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(graph.fetched).toEqual([]);
    }
  });

  it('with a wrong variable tells where, not what came', async () => {
    const answer = await graph.ask('query ($n: Int!) { enterprises(first: $n) { uscc } }', {
      variables: { n: 'private words' },
    });
    expect(answer.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.text).not.toContain('private words');
  });
});

describe('a token', () => {
  const refused = async (authorization: string): Promise<void> => {
    const answer = await graph.post(JSON.stringify({ query: name }), { authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  };

  it('that has expired is refused, never taken for none', async () => {
    const past = new Date(Date.now() - 3_600_000);
    await refused(`Bearer ${await graph.tokenOf('all-seeing', { expiresInSeconds: 60, now: past })}`);
  });

  it('of another key is refused', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'yiyu-key-'));
    const other = openLocalIssuer({ directory, environment: 'test' });
    await refused(`Bearer ${await other.issue(testPrincipal('auditor'), { now: new Date() })}`);
  });

  it('without a signature is refused', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      sub: 'x',
      roles: ['auditor'],
      iss: 'yiyu-local',
      aud: 'yiyu-gateway',
      iat: 1,
      exp: 9e9,
    };
    await refused(`Bearer ${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.`);
    await refused('Bearer nonsense');
    await refused('Basic eDp5');
  });
});

describe('the schema', () => {
  it('is shown to signed-in callers', async () => {
    const answer = await graph.ask('{ __schema { queryType { name } } }', { as: 'resident' });
    expect(answer.body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it.each([
    ['{ __schema { queryType { name } } }'],
    ['{ __type(name: "Query") { name } }'],
    ['{ ...F } fragment F on Query { ... { x: __schema { queryType { name } } } }'],
  ])('is not shown to the public: %s', async (query) => {
    const answer = await graph.ask(query);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('never names policy, scopes or internal types', async () => {
    const { text } = await graph.ask('{ __schema { types { name } directives { name } } }', {
      as: 'all-seeing',
    });
    expect(text).not.toMatch(/access__|join__|link__|requiresScopes|_entities|_Service/);
  });
});
