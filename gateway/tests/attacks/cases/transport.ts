import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';
import { signedBy, type TokenParts } from '../harness/callerTokens';
import { masks } from '#shared/policy/masks';

const phoneOf = (uscc: string): string => `{ enterprise(uscc: "${uscc}") { phone } }`;
const json = { 'content-type': 'application/json' };

/** H: who calls, and how a request may look. */
export function transport({ region }: Arena): void {
  const body = (): string => JSON.stringify({ query: phoneOf(region().planted.firm.uscc) });

  it.each<[string, Record<string, string>, number]>([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['text', { 'content-type': 'text/plain' }, 415],
    ['GraphQL itself', { 'content-type': 'application/graphql' }, 415],
    ['another JSON', { 'content-type': 'application/json-patch+json' }, 415],
    ['JSON of another charset', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['JSON of a charset nobody knows', { 'content-type': 'application/json; charset=cp864' }, 415],
    ['two types', { 'content-type': 'text/plain, application/json' }, 415],
    ['JSON, compressed', { ...json, 'content-encoding': 'gzip' }, 415],
  ])('H01 H02 H04 a request as %s is refused', async (_what, headers, status) => {
    const reply = await region().send('/graphql', { method: 'POST', headers, body: body() });
    expect(reply.status).toBe(status);
    expect(reply.data ?? null).toBeNull();
    expect(reply.exchanges).toEqual([]);
  });

  it.each<[string, Record<string, string>, number]>([
    ['marked as of another site', { 'sec-fetch-site': 'cross-site' }, 400],
    ['marked as of a sister site', { 'sec-fetch-site': 'same-site' }, 400],
    ['with a type that is not JSON', { 'content-type': 'text/plain' }, 415],
  ])('H01 H02 a GET %s is refused', async (_what, headers, status) => {
    const reply = await region().send(
      `/graphql?query=${encodeURIComponent('{ region(code: "43") { code } }')}`,
      { headers },
    );
    expect(reply.status).toBe(status);
    expect(reply.exchanges).toEqual([]);
  });

  it.each([
    ['a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['an empty batch', '[]'],
    ['nothing', ''],
    ['null', 'null'],
    ['half an object', '{"query":"{ __typename }"'],
    ['two objects', '{"query":"{ __typename }"}{"query":"{ __typename }"}'],
    ['variables in a text', '{"query":"{ __typename }","variables":"{}"}'],
    ['variables in a list', '{"query":"{ __typename }","variables":[]}'],
    ['a query in a list', '{"query":["{ __typename }"]}'],
    ['bytes that are no text', '{"query":"{ __typename }\uD800"}'],
  ])('H03 a body of %s is refused, or is a document like any other', async (_what, sent) => {
    const reply = await region().send('/graphql', { method: 'POST', headers: json, body: sent });
    expect(reply.status).toBeLessThan(500);
    expect(reply.status === 200 ? reply.codes : reply.status).not.toEqual([]);
    expect(reply.data ?? null).toBeNull();
    expect(reply.exchanges).toEqual([]);
  });

  const tokens: readonly [string, (now: number) => TokenParts][] = [
    ['without an algorithm', () => ({ header: { alg: 'none' }, signature: 'none' })],
    ['without an algorithm, in capitals', () => ({ header: { alg: 'NONE' }, signature: 'none' })],
    [
      'with the public key as a shared secret',
      () => ({ header: { alg: 'HS256' }, signature: 'hmac-of-public-key' }),
    ],
    ['signed by another key', () => ({ signature: 'another-key' })],
    [
      'with a key of its own in the header',
      () => ({ header: { jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } }, signature: 'another-key' }),
    ],
    [
      'that names an address for its key',
      () => ({ header: { jku: 'http://127.0.0.1:9/keys' }, signature: 'another-key' }),
    ],
    [
      'that names a file for its key',
      () => ({ header: { kid: '../../../dev/null' }, signature: 'another-key' }),
    ],
    ['of another type', () => ({ header: { typ: 'logout+jwt' } })],
    ['with a header that must be understood', () => ({ header: { crit: ['b64'], b64: false } })],
    ['for nobody', () => ({ claims: { aud: undefined } })],
    ['for somebody else', () => ({ claims: { aud: 'another-service' } })],
    ['of another issuer', () => ({ claims: { iss: 'https://elsewhere.example' } })],
    ['without an end', () => ({ claims: { exp: undefined } })],
    ['that has ended', (now) => ({ claims: { iat: now - 7200, exp: now - 3600 } })],
    ['that has not begun', (now) => ({ claims: { nbf: now + 3600 } })],
    ['made a year ago', (now) => ({ claims: { iat: now - 31_536_000 } })],
    ['without a beginning', () => ({ claims: { iat: undefined } })],
    ['without a subject', () => ({ claims: { sub: undefined } })],
    ['of the public', () => ({ claims: { sub: 'public' } })],
    ['without divisions', () => ({ claims: { regionCodes: undefined } })],
    ['with null for divisions', () => ({ claims: { regionCodes: null } })],
    ['with an empty text for a division', () => ({ claims: { regionCodes: [''] } })],
    ['with a pattern for a division', () => ({ claims: { regionCodes: ['43%000000000'] } })],
    ['with a short division', () => ({ claims: { regionCodes: ['430281'] } })],
    ['with a province for a division', () => ({ claims: { regionCodes: ['430000000000'] } })],
    ['with a city for a county', () => ({ claims: { regionCodes: ['430200000000'] } })],
    ['of no level with a division', () => ({ claims: { level: null } })],
    ['with a role that is a list', () => ({ claims: { roles: [['data-steward']] } })],
    ['with scopes in one text', () => ({ claims: { scopes: 'market-supervision:personal:clear' } })],
    ['of another kind', () => ({ claims: { kind: 'PUBLIC' } })],
  ];
  it.each(tokens)('H05 D02 a token %s signs nobody in', async (_what, parts) => {
    const token = signedBy(region().issuerKey, parts(Math.floor(Date.now() / 1000)));
    const reply = await region().send('/graphql', {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${token}` },
      body: body(),
    });
    expect(reply.status).toBe(401);
    expect(reply.codes).toEqual(['UNAUTHENTICATED']);
    expect(reply.exchanges).toEqual([]);
    expect(reply.lines.join('')).not.toContain(token.split('.')[1]);
  });

  it('H05 the tests know how a good token looks', async () => {
    const token = signedBy(region().issuerKey, {});
    const reply = await region().send('/graphql', {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${token}` },
      body: body(),
    });
    expect(reply.data.enterprise.phone).toBe(masks.MOBILE_PHONE.apply(region().planted.firm.phone));
  });

  it.each([
    'Basic c3Rld2FyZDp4',
    'Bearer',
    'Bearer ',
    'Bearer a b',
    'token x',
    'Bearer x.y.z, Bearer x.y.z',
    `Bearer ${'a'.repeat(9000)}.b.c`,
  ])(
    'H05 the authorization %j signs nobody in, and is not taken for the public either',
    async (authorization) => {
      const reply = await region().send('/graphql', {
        method: 'POST',
        headers: { ...json, authorization },
        body: body(),
      });
      expect(reply.status).toBe(401);
      expect(reply.exchanges).toEqual([]);
    },
  );

  it('H05 roles that nobody knows and scopes that no role gives add nothing', async () => {
    const claims = {
      department: null,
      roles: ['admin', 'root', 'bootstrap', '__proto__', 'constructor', 'resident'],
      scopes: ['market-supervision:personal:read', 'market-supervision:personal:clear', 'authenticated', '*'],
    };
    const token = signedBy(region().issuerKey, { claims });
    const reply = await region().send('/graphql', {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${token}` },
      body: body(),
    });
    expect(reply.data).toEqual({ enterprise: { phone: null } });
  });

  it('H06 a token in the address is no token, and neither it nor the query stands in a log', async () => {
    const { planted, send, tokenOf } = region();
    const { testPrincipal } = await import('#shared/testing/testPrincipals');
    const token = await tokenOf(testPrincipal('lead-market-supervision'));
    const query = encodeURIComponent(
      `{ enterprise(uscc: "${planted.firm.uscc}") { phone } person(id: "${planted.person.residentId}") { id } }`,
    );
    const reply = await send(
      `/graphql?query=${query}&access_token=${token}&token=${token}&authorization=Bearer%20${token}`,
      {},
    );
    expect(reply.data).toEqual({ enterprise: { phone: null }, person: null });
    const logged = reply.lines.join('');
    expect(logged).not.toContain(token);
    expect(logged).not.toContain('enterprise(');
    expect(canariesIn(logged, canariesOf(planted))).toEqual([]);
  });

  it('H12 of a key that comes twice in a body the operation that is decided is the one that is run', async () => {
    const { planted, send } = region();
    const harmless = JSON.stringify('{ region(code: "43") { code } }');
    const harmful = JSON.stringify(phoneOf(planted.firm.uscc));
    for (const sent of [
      `{"query":${harmless},"query":${harmful}}`,
      `{"query":${harmful},"query":${harmless}}`,
    ]) {
      const reply = await send('/graphql', { method: 'POST', headers: json, body: sent });
      expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
      expect(reply.fetched).not.toMatch(/\bphone\b/);
    }
  });

  it.each([
    ['x-http-method-override', 'DELETE'],
    ['x-method-override', 'GET'],
    ['x-apollo-operation-name', 'A'],
    ['apollo-require-preflight', 'true'],
    ['apollo-query-plan-experimental', 'true'],
    ['apollo-federation-include-trace', 'ftv1'],
    ['x-request-id', 'ok\tKANARIE<script>'],
    ['accept-language', 'zh-KANARIE;q=0.9,*;q=0.1'],
    ['prefer', 'KANARIE'],
  ])('H13 the header %s changes nothing and shows nothing of the inside', async (name, value) => {
    const { planted, ask } = region();
    const reply = await ask('query A($u: String!) { enterprise(uscc: $u) { phone } }', {
      variables: { u: planted.firm.uscc },
      headers: { [name]: value },
    });
    expect(reply.data).toEqual({ enterprise: { phone: null } });
    expect(reply.bytes).not.toMatch(/KANARIE|queryPlan|ftv1|QueryPlan/);
    expect(Object.keys(JSON.parse(reply.text) as object).sort()).toEqual(['data', 'errors']);
  });

  it('H14 the pages of health tell no address, path or cause', async () => {
    for (const at of [
      '/health/live',
      '/health/ready',
      '/health/departments',
      '/',
      '/graphql',
      '/.env',
      '/metrics',
      '/graphql/explain',
    ]) {
      const { bytes } = await region().send(at, {});
      expect(bytes).not.toMatch(
        /127\.0\.0\.1|localhost|:\d{4,5}\b|\/tmp\/|\/work\/|sqlite|mysql|Error:|node_modules/,
      );
    }
  });
}
