import type { DepartmentName } from '#shared/auth/principal';
import { internalTokenHeader } from '#shared/subgraph/serve';
import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';
import { altered, forgedToken, internalClaims } from '../harness/internalTokens';

const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
const market: DepartmentName = 'market-supervision';

/** G: a department answers the gateway, once for each request, and nobody else. */
export function departmentTrust({ region }: Arena): void {
  const departmentOf = (name: DepartmentName) => {
    const found = region().departments.get(name);
    if (!found) throw new Error(`${name} is not served.`);
    return found;
  };
  const post = (name: DepartmentName, body: string, token?: string): Promise<Response> =>
    fetch(`${departmentOf(name).url}/graphql`, {
      method: 'POST',
      headers: [
        ['content-type', 'application/json'],
        ...(token === undefined ? [] : [[internalTokenHeader, token] as [string, string]]),
      ],
      body,
    });
  const body = (): string =>
    JSON.stringify({
      query: entities,
      variables: { r: [{ __typename: 'MarketCase', caseNo: region().planted.openCase.caseNo }] },
    });
  const claims = () => internalClaims(market, body(), region().bundleHash);
  const key = (): Buffer => departmentOf(market).tokenKey;
  const expectRefused = async (response: Response): Promise<void> => {
    expect(response.status).toBe(401);
    const text = await response.text();
    expect(text).toContain('"UNAUTHENTICATED"');
    expect(text).not.toContain('"data"');
  };

  it('G00 the tests know how a good token looks', async () => {
    const response = await post(market, body(), forgedToken(key(), claims()));
    expect(response.status).toBe(200);
  });

  it.each([
    ...([
      'registry',
      'law-enforcement',
      'ecology',
      'agriculture',
      'market-supervision',
      'culture-tourism',
    ] as const),
  ])('G01 %s answers nothing to requests without a token or with any other', async (name) => {
    const { statements } = await region().direct(name, '{ __typename }');
    expect(statements).toBe(0);
    for (const token of [undefined, '', 'x', 'a.b.c', 'Bearer a.b.c', `${'a'.repeat(10_000)}.b.c`]) {
      await expectRefused(await post(name, body(), token));
    }
    const signedIn = await region().tokenOf(
      (await import('#shared/testing/testPrincipals')).testPrincipal('steward-registry'),
    );
    await expectRefused(await post(name, body(), signedIn));
    await expectRefused(
      await fetch(`${departmentOf(name).url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${signedIn}` },
        body: body(),
      }),
    );
  });

  it('G02 a request that was listened in on is not taken again', async () => {
    const { planted, ask } = region();
    const reply = await ask('query ($u: String!) { enterprise(uscc: $u) { name phone } }', {
      as: 'lead-market-supervision',
      variables: { u: planted.firm.uscc },
    });
    const [captured] = reply.exchanges;
    expect(captured?.status).toBe(200);
    expect(captured?.answer).toContain(planted.firm.phone);
    await expectRefused(
      await post(market, captured?.body ?? '', String(captured?.headers[internalTokenHeader])),
    );
  });

  it('G04 a token is good for the very bytes it was made for', async () => {
    const token = forgedToken(key(), claims());
    await expectRefused(await post(market, body().replace('MarketCase', 'Enterprise'), token));
    await expectRefused(await post(market, `${body()} `, token));
  });

  it.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['expired', (c) => ({ ...c, iat: (c['iat'] as number) - 120, exp: (c['exp'] as number) - 120 })],
    ['good for an hour', (c) => ({ ...c, exp: (c['iat'] as number) + 3600 })],
    ['without an end', ({ exp: _, ...c }) => c],
    ['of the future', (c) => ({ ...c, iat: (c['iat'] as number) + 60, exp: (c['exp'] as number) + 60 })],
    ['that ends before it begins', (c) => ({ ...c, exp: (c['iat'] as number) - 1 })],
    ['with numbers as texts', (c) => ({ ...c, exp: String(c['exp']) })],
    ['of another issuer', (c) => ({ ...c, iss: 'yiyu-local' })],
    ['for another department', (c) => ({ ...c, aud: 'ecology' })],
    ['for a list of departments', (c) => ({ ...c, aud: ['market-supervision'] })],
    ['without an id', ({ jti: _, ...c }) => c],
    ['without a body hash', ({ bodySha256: _, ...c }) => c],
    ['with a claim nobody knows', (c) => ({ ...c, admin: true })],
    ['with a caller of an odd kind', (c) => ({ ...c, caller: { sub: 'x', kind: 'ADMIN' } })],
    [
      'with a county that is a city',
      (c) => ({
        ...c,
        caller: {
          sub: 'x',
          kind: 'PERSON',
          organisation: null,
          department: null,
          level: 'COUNTY',
          regionCodes: ['430200000000'],
          roles: [],
          scopes: [],
        },
      }),
    ],
  ])('G05 a token %s is refused even under the right key', async (_what, spoil) => {
    await expectRefused(await post(market, body(), forgedToken(key(), spoil(claims()))));
  });

  it.each<[string, () => string]>([
    [
      'more scopes under the old signature',
      () => altered(forgedToken(key(), claims()), (c) => ({ ...c, caller: { sub: 'x', kind: 'PERSON' } })),
    ],
    [
      'no algorithm and no signature',
      () =>
        `${forgedToken(key(), claims(), { alg: 'none', typ: 'yiyu-internal+jwt' }).split('.').slice(0, 2).join('.')}.`,
    ],
    [
      'another algorithm named',
      () => forgedToken(key(), claims(), { alg: 'HS512', typ: 'yiyu-internal+jwt' }),
    ],
    ['another type named', () => forgedToken(key(), claims(), { alg: 'HS256', typ: 'JWT' })],
    [
      'a header of other bytes',
      () => forgedToken(key(), claims(), { typ: 'yiyu-internal+jwt', alg: 'HS256' }),
    ],
    [
      'a key named in the header',
      () => forgedToken(key(), claims(), { alg: 'HS256', typ: 'yiyu-internal+jwt', kid: '../../etc/passwd' }),
    ],
    ['the key of another department', () => forgedToken(departmentOf('ecology').tokenKey, claims())],
    ['an empty key', () => forgedToken(Buffer.alloc(0), claims())],
    ['a fourth part', () => `${forgedToken(key(), claims())}.x`],
    ['two tokens in one header', () => `${forgedToken(key(), claims())}, ${forgedToken(key(), claims())}`],
  ])('G05 a token with %s is refused', async (_what, make) => {
    await expectRefused(await post(market, body(), make()));
  });

  it.each(['registry', 'ecology', 'market-supervision'] as const)(
    'G07 G08 G11 %s shows its schema to nobody but the composer',
    async (name) => {
      const { direct } = region();
      for (const query of [
        '{ _service { sdl } }',
        '{ __schema { types { name } } }',
        '{ __type(name: "Query") { fields { name } } }',
        '{ x: _service { y: sdl } }',
        'query { ...F } fragment F on Query { _service { sdl } }',
      ]) {
        const reply = await direct(name, query, { as: 'steward-registry' });
        expect(reply.text).not.toMatch(/@link|requiresScopes|"fields"|"types":\[/);
        expect(reply.codes.length).toBeGreaterThan(0);
      }
      for (const at of ['/', '/graphql', '/sandbox', '/graphql?query=%7B__typename%7D']) {
        const page = await fetch(`${departmentOf(name).url}${at}`, { headers: { accept: 'text/html' } });
        expect(page.status).toBeGreaterThanOrEqual(400);
        expect(page.headers.get('content-type')).toContain('application/json');
      }
    },
  );

  const odd: readonly [string, unknown][] = [
    ['of the schema', { __typename: '__Schema' }],
    ['of the query', { __typename: 'Query' }],
    ['of no type', { caseNo: 'M2026-000152' }],
    ['of null', null],
    ['that is a text', 'MarketCase'],
    ['with an object for a key', { __typename: 'MarketCase', caseNo: { $ne: 1 } }],
    ['with a list for a key', { __typename: 'MarketCase', caseNo: ['M2026-000152'] }],
    ['with a number for a key', { __typename: 'MarketCase', caseNo: 1 }],
    ['with a boolean for a key', { __typename: 'MarketCase', caseNo: true }],
    ['with null for a key', { __typename: 'MarketCase', caseNo: null }],
    ['without a key', { __typename: 'MarketCase' }],
    ['with a key without end', { __typename: 'MarketCase', caseNo: 'x'.repeat(100_000) }],
    ['of an interface', { __typename: 'Case', caseNo: 'M2026-000152' }],
    ['of a union', { __typename: 'Party', uscc: 'x' }],
    ['of a connection', { __typename: 'MarketCaseConnection' }],
    ['of the prototype', { __typename: '__proto__', caseNo: 'x' }],
    ['of a type given as a list', { __typename: ['MarketCase'], caseNo: 'x' }],
  ];
  it.each(odd)(
    'G10 a representation %s brings nothing and reaches no database',
    async (_what, representation) => {
      const reply = await region().direct(
        market,
        'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on MarketCase { docNo } } }',
        {
          as: 'officer-market-supervision',
          variables: { r: [representation] },
        },
      );
      expect(reply.statements).toBe(0);
      expect(reply.data?._entities?.[0] ?? null).toBeNull();
      expect(reply.text.length).toBeLessThan(2000);
      expect(reply.text).not.toMatch(/Cannot read|undefined|stack|\.ts/);
    },
  );

  it('G14 what a caller sends for the gateway to pass on is not passed on', async () => {
    const { planted, ask } = region();
    const reply = await ask('query ($u: String!) { enterprise(uscc: $u) { uscc phone } }', {
      variables: { u: planted.firm.uscc },
      headers: {
        [internalTokenHeader]: forgedToken(key(), claims()),
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-user': 'steward-registry',
        'x-yiyu-roles': 'data-steward',
        'x-original-url': '/admin',
        'x-hasura-role': 'admin',
        cookie: 'session=KANARIE-COOKIE',
      },
    });
    expect(reply.data).toEqual({ enterprise: { uscc: planted.firm.uscc, phone: null } });
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    for (const { headers } of reply.exchanges) {
      expect(JSON.stringify(headers)).not.toMatch(/KANARIE|data-steward|steward-registry|x-forwarded|cookie/);
    }
    expect(reply.lines.join('')).not.toMatch(/KANARIE|data-steward/);
  });

  it('G15 tokens of the gateway live a minute at most, are one a request, and stand in no log', async () => {
    const { planted, ask, exchanges, lines } = region();
    await ask(
      'query ($u: String!) { enterprise(uscc: $u) { name ecologyCases { totalCount } agriCases { totalCount } } }',
      { variables: { u: planted.firm.uscc } },
    );
    const tokens = exchanges.map(({ headers }) => String(headers[internalTokenHeader]));
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) {
      const { iat, exp } = JSON.parse(
        Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
      ) as { iat: number; exp: number };
      expect(exp - iat).toBeLessThanOrEqual(60);
    }
    const logged = lines.join('');
    expect(
      tokens.filter((token) => logged.includes(token) || logged.includes(token.split('.')[2] ?? token)),
    ).toEqual([]);
  });

  it('G16 a department that is asked under another policy than its own answers nothing', async () => {
    const { planted } = region();
    const text = JSON.stringify({ query: '{ enterprises(first: 1) { nodes { name } } }' });
    for (const bundle of [
      '',
      '0'.repeat(64),
      region().bundleHash.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    ]) {
      const response = await post(market, text, forgedToken(key(), internalClaims(market, text, bundle)));
      const said = await response.text();
      expect(said).not.toContain('"nodes"');
      expect(canariesIn(said, canariesOf(planted))).toEqual([]);
    }
  });
}
