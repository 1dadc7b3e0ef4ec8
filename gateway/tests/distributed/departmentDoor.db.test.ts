import { createHash, randomBytes } from 'node:crypto';
import { mintInternalToken } from '#shared/auth/internalToken';
import { privateKeyFrom, type SigningKey } from '#shared/auth/internalTokenKey';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { internalTokenHeader } from '#shared/subgraph/serve';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { Answer } from '#shared/testing/testSubgraph';
import { configurations } from './configurations';
import { endEveryProcess, startDepartment, type DepartmentProcess } from './departmentProcess';
import { expectRefusal } from './expectRefusal';

/** The composed policy that gateway and departments decide by. */
const { bundle } = readSlice('ecology', signerKey());
const principal = testPrincipal('officer-ecology');
const body = JSON.stringify({ query: '{ __typename dischargePermits(first: 1) { nodes { no } } }' });

describe.each(configurations)('a department at its own address, $algorithm', (keys) => {
  let department: DepartmentProcess;
  beforeAll(async () => {
    department = await startDepartment('ecology', keys);
  });
  afterAll(endEveryProcess);

  const facts = (about: string) => ({
    key: keys.signer('ecology'),
    audience: 'ecology' as DepartmentName,
    principal,
    language: 'en' as const,
    requestId: 'request-1',
    bundle,
    purpose: 'SUPERVISION' as const,
    grant: null,
    bodySha256: createHash('sha256').update(about).digest('hex'),
    now: new Date(),
  });
  const post = (token: string | undefined, sent = body): Promise<Response> =>
    fetch(`${department.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { [internalTokenHeader]: token } : {}) },
      body: sent,
    });

  it('answers a good token once, and 401 to every other', async () => {
    const token = mintInternalToken(facts(body));
    const first = await post(token);
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ data: { __typename: 'Query' } });
    const minutesAgo = new Date(Date.now() - 120_000);
    const foreign: SigningKey =
      keys.algorithm === 'Ed25519' ? privateKeyFrom(randomBytes(32)) : randomBytes(32);
    const [head, payload, signature] = mintInternalToken(facts(body)).split('.');
    const refused: (string | undefined)[] = [
      undefined,
      'x',
      token,
      mintInternalToken(facts(`${body} `)),
      mintInternalToken({ ...facts(body), audience: 'registry' }),
      mintInternalToken({ ...facts(body), now: minutesAgo }),
      mintInternalToken({ ...facts(body), key: foreign }),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
      `${head}.${payload}`,
      `${head}.${payload}.${signature}.`,
    ];
    for (const one of refused) await expectRefusal(await post(one));
  });

  it('shows its schema to nobody but the composer, whoever holds a token', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ _service { sdl } }',
      '{ __type(name: "EcologyCase") { name } }',
    ]) {
      const sent = JSON.stringify({ query });
      await expectRefusal(await post(undefined, sent));
      const said = await (await post(mintInternalToken(facts(sent)), sent)).text();
      expect(said).toMatch(/FORBIDDEN|UNAUTHORIZED_FIELD_OR_TYPE/);
      expect(said).not.toContain('DischargePermit');
    }
    const sent = JSON.stringify({ query: '{ _service { sdl } }' });
    const composer: Principal = { ...principal, kind: 'MACHINE', scopes: ['platform:schema:compose'] };
    const shown = await post(mintInternalToken({ ...facts(sent), principal: composer }), sent);
    expect(await shown.text()).toContain('type DischargePermit');
  });

  it('has no pages: GET finds nothing but its health, which tells the policy and no more', async () => {
    const { url } = department;
    for (const page of ['/', '/graphql', '/graphql?query={__typename}', '/sdl', '/metrics']) {
      const response = await fetch(`${url}${page}`, { headers: { accept: 'text/html,*/*' } });
      expect([page, response.status]).toEqual([page, 404]);
      expect(await response.text()).not.toMatch(/__typename|apollo|graphiql/i);
    }
    const health = await fetch(`${url}/health/ready`);
    expect(await health.json()).toEqual({
      status: 'ok',
      checks: { database: 'ok' },
      policy: { version: expect.any(Number) as number, bundle },
    });
    expect([...health.headers.keys()]).not.toContain('x-powered-by');
  });

  it('refuses a request under another policy', async () => {
    const token = mintInternalToken({ ...facts(body), bundle: 'a'.repeat(64) });
    const answer = (await (await post(token)).json()) as Answer;
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
    expect(answer.data).toBeUndefined();
  });
});
