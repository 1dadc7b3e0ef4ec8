import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { enterprise } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTcpProxy, type TcpProxy } from '#shared/testing/tcpProxy';
import { testDatabaseUrl, testEngine } from '#shared/testing/testDatabases';
import { startTestGraph, type TestGraph } from './startTestGraph';

const world = createWorld(defaultWorld);
const { uscc } = enterprise(world, 7);
const codesOf = (answer: { errors?: readonly { extensions: Readonly<Record<string, unknown>> }[] }) =>
  (answer.errors ?? []).map(({ extensions }) => extensions['code']);

describe('bad input', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ as: 'all-seeing' });
  });
  afterAll(() => graph.close());

  const post = async (
    body: string,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => {
    const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  };

  it.each([
    ['a wrong check digit', uscc.slice(0, 17) + (uscc.endsWith('0') ? '1' : '0')],
    ['a letter that no code has', uscc.replace('XT', 'IO')],
    ['a code too short', uscc.slice(0, 10)],
  ])('%s is refused with what was expected, and the rest is answered', async (_, wrong) => {
    const answer = await graph.query(
      `query ($u: String!) { enterprise(uscc: $u) { name } region(code: "4302") { name } }`,
      { u: wrong },
    );
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.path).toEqual(['enterprise']);
    expect(answer.data).toEqual({ enterprise: null, region: { name: '株洲市' } });
  });

  it('codes are taken as people write them: small letters, full width, spaces, short forms', async () => {
    const fullWidth = [...uscc].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join('');
    for (const written of [uscc.toLowerCase(), ` ${uscc} `, fullWidth]) {
      const answer = await graph.query(`query ($u: String!) { enterprise(uscc: $u) { uscc } }`, {
        u: written,
      });
      expect(answer.data).toEqual({ enterprise: { uscc } });
    }
    const answer = await graph.query(`{ region(code: "４３０２８１") { code } }`);
    expect(answer.data).toEqual({ region: { code: '430281000000' } });
  });

  it('what nobody has is null and no error', async () => {
    const answer = await graph.query(
      `query ($u: String!) { enterprise(uscc: $u) { name } region(code: "430299") { name } officer(certNo: "00000000000") { name } }`,
      { u: '91350100M000100Y43' },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ enterprise: null, region: null, officer: null });
  });

  it('wrong codes and dates inside filters are refused before any department is asked', async () => {
    const before = graph.statements();
    const answer = await graph.query(
      `query ($r: RegionCode, $d: Date) { enterprises(filter: { region: $r, foundedFrom: $d }) { nodes { uscc } } }`,
      { r: '43028100010', d: '2026-02-30' },
    );
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(graph.statements()).toBe(before);
  });

  it.each([0, -1, 5000])('a page of %i is refused and says what is allowed', async (first) => {
    const answer = await graph.query(`query ($n: Int) { enterprises(first: $n) { nodes { uscc } } }`, {
      n: first,
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('between 1 and 100');
  });

  it('a forged cursor, and one of another list, are refused', async () => {
    const page = `query ($after: String) { enterprises(first: 1, after: $after) { pageInfo { endCursor } } }`;
    const { data } = await graph.query(page);
    const cursor: string = data.enterprises.pageInfo.endCursor;
    expect((await graph.query(page, { after: cursor })).errors).toBeUndefined();
    const forged =
      Buffer.from(JSON.stringify(['x'])).toString('base64url') + cursor.slice(cursor.indexOf('.'));
    expect(codesOf(await graph.query(page, { after: forged }))).toEqual(['BAD_CURSOR']);
    const other = `query ($after: String) { marketCases(first: 1, after: $after) { pageInfo { endCursor } } }`;
    expect(codesOf(await graph.query(other, { after: cursor }))).toEqual(['BAD_CURSOR']);
  });

  it.each([
    ['malformed JSON', '{"query":', { 'content-type': 'application/json' }, 400, 'BAD_REQUEST'],
    [
      'a form',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'plain text',
      '{"query":"{__typename}"}',
      { 'content-type': 'text/plain' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a body too large',
      `{"query":"${'x'.repeat(2_000_000)}"}`,
      { 'content-type': 'application/json' },
      413,
      'REQUEST_TOO_LARGE',
    ],
  ])('%s is answered in JSON with its code, without a stack', async (_, body, headers, status, code) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(
      (JSON.parse(answer.text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ).toBe(code);
    expect(answer.text).not.toMatch(/\bat .*\(|node_modules|\.ts:/);
  });

  it('an operation name that is not in the document is refused', async () => {
    const { text } = await post(JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }));
    expect(text).toContain('OPERATION_RESOLUTION_FAILURE');
  });

  it('tokens of another key, unsigned, of a confused algorithm or nonsense are refused, none is not', async () => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'yiyu-local',
      aud: 'yiyu-gateway',
      sub: 'x',
      iat: now,
      exp: now + 60,
      roles: ['all-seeing'],
    };
    const stranger = generateKeyPairSync('ed25519').privateKey;
    const signed = (header: object) => {
      const text = `${encode(header)}.${encode(claims)}`;
      return `${text}.${sign(null, Buffer.from(text), stranger).toString('base64url')}`;
    };
    const unsigned = `${encode({ alg: 'none' })}.${encode(claims)}.`;
    const hmac = `${encode({ alg: 'HS256' })}.${encode(claims)}`;
    const confused = `${hmac}.${createHmac('sha256', 'x').update(hmac).digest('base64url')}`;
    for (const token of [signed({ alg: 'EdDSA', typ: 'at+jwt' }), unsigned, confused, 'nonsense', '']) {
      const { status, text } = await post('{"query":"{ __typename }"}', {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      });
      expect([token.slice(0, 20), status]).toEqual([token.slice(0, 20), 401]);
      expect(text).toContain('UNAUTHENTICATED');
    }
    expect((await post('{"query":"{ __typename }"}')).status).toBe(200);
  });

  it('is explained in Chinese to who asks for it', async () => {
    const { text } = await post(JSON.stringify({ query: '{ enterprise(uscc: "123") { name } }' }), {
      'content-type': 'application/json',
      'accept-language': 'zh-CN,zh;q=0.9',
    });
    expect(text).toContain('统一社会信用代码应为');
  });
});

describe('a database that is away', () => {
  let graph: TestGraph | undefined;
  let proxy: TcpProxy | undefined;
  afterEach(async () => {
    await graph?.close();
    await proxy?.close();
    graph = proxy = undefined;
  });

  const dossier = `query ($u: String!) { enterprise(uscc: $u) { name region { name } dischargePermits(first: 1) { nodes { no } } } }`;

  it('at the start makes that department null with its name, and the rest is answered', async () => {
    const nowhere =
      testEngine() === 'mysql' ? 'mysql://root@127.0.0.1:1/nowhere' : 'sqlite:/dev/null/nowhere.sqlite';
    graph = await startTestGraph({ as: 'all-seeing', databaseUrls: { ecology: nowhere } });
    const answer = await graph.query(dossier, { u: uscc });
    expect(answer.data.enterprise).toMatchObject({ name: expect.any(String), dischargePermits: null });
    expect(answer.data.enterprise.region.name).toBeTruthy();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]).toMatchObject({
      path: ['enterprise', 'dischargePermits'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'ecology', retryable: true },
    });
    expect(answer.errors?.[0]?.message).toContain('Ecology');
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|sqlite:|nowhere|ECONN|SELECT/);
    const ready = await fetch(`${graph.url}/health/ready`);
    expect(ready.status).toBe(200);
  });

  it('and one that dies while running does the same, until it is back', async () => {
    if (testEngine() !== 'mysql') {
      // An embedded file cannot go away from under its process; the case is the server's.
      expect(testDatabaseUrl('ecology')).toMatch(/^sqlite:/);
      return;
    }
    const url = new URL(testDatabaseUrl('ecology'));
    proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) });
    url.port = String(proxy.port);
    graph = await startTestGraph({ as: 'all-seeing', databaseUrls: { ecology: url.toString() } });
    const alive = await graph.query(dossier, { u: uscc });
    expect(alive.errors).toBeUndefined();
    expect(alive.data.enterprise.dischargePermits.nodes).toHaveLength(1);

    await proxy.die();
    const without = await graph.query(dossier, { u: uscc });
    expect(codesOf(without)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(without.data.enterprise).toMatchObject({
      name: alive.data.enterprise.name,
      dischargePermits: null,
    });
    expect(JSON.stringify(without)).not.toMatch(/127\.0\.0\.1|ECONN|SELECT|PROTOCOL/);

    await proxy.revive();
    const again = await graph.query(dossier, { u: uscc });
    expect(again.data).toEqual(alive.data);
  });
});
