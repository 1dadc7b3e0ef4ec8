import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import { openLocalIssuer, type LocalIssuer } from '#shared/auth/localIssuer';
import { personas } from '#shared/auth/personas';
import { publicPrincipal } from '#shared/auth/principal';
import { claimsOf } from '#shared/auth/principalClaims';
import { createTokenVerifier } from '#shared/auth/verifyToken';
import { AppError } from '#shared/errors/appError';

const officer = personas['officer-ecology']!;
const now = new Date('2026-03-02T09:00:00Z');
const seconds = now.getTime() / 1000;
const own = { iss: 'yiyu-local', aud: 'yiyu-gateway', iat: seconds, exp: seconds + 600 };
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function refusal(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(AppError);
  expect((error as AppError).code).toBe('UNAUTHENTICATED');
  return error as AppError;
}

describe('the token verifier with the local issuer', () => {
  const directory = mkdtempSync(join(tmpdir(), 'yiyu-verify-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const issuer: LocalIssuer = openLocalIssuer({ directory, environment: 'test' });
  const verifierAt = (time: Date) =>
    createTokenVerifier({
      keys: { kind: 'local', publicKey: issuer.publicKey },
      issuer: 'yiyu-local',
      audience: 'yiyu-gateway',
      clock: () => time,
    });
  const verifier = verifierAt(now);
  const { privateKey } = generateKeyPairSync('ed25519');
  const signed = (claims: object, header: object, key: KeyObject) =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(key);

  it('takes a caller without a token for the public', async () => {
    expect(await verifier.verify(undefined)).toBe(publicPrincipal);
  });

  it.each(Object.entries(personas))('knows %s again, frozen', async (_name, principal) => {
    const token = await issuer.issue(principal, { now });
    const found = await verifier.verify(`Bearer ${token}`);
    expect(found).toEqual(principal);
    expect(Object.isFrozen(found) && Object.isFrozen(found.roles)).toBe(true);
  });

  it('keeps a role it does not know, which gives nothing', async () => {
    const token = await issuer.issue({ ...officer, roles: ['department-officer', 'emperor'] }, { now });
    const found = await verifier.verify(`bearer ${token}`);
    expect(found.roles).toEqual(['department-officer', 'emperor']);
    expect(found.scopes).toEqual(officer.scopes);
  });

  it.each([
    ['only roles nobody knows', { roles: ['emperor'] }],
    ['no division to work for', { regionCodes: [] }],
    ['no role', { roles: [] }],
  ])('gives a token with %s no scope at all, whatever scopes it claims', async (_what, change) => {
    const token = await issuer.issue({ ...officer, ...change }, { now });
    expect((await verifier.verify(`bearer ${token}`)).scopes).toEqual([]);
  });

  it('lets the scopes of a token narrow the roles and never add to them', async () => {
    const scopes = ['ecology:case:read', 'registry:special:clear'];
    const token = await issuer.issue({ ...officer, scopes }, { now });
    expect((await verifier.verify(`bearer ${token}`)).scopes).toEqual(['ecology:case:read']);
  });

  it('says that a token has expired, and of any other only that it is not valid', async () => {
    const token = await issuer.issue(officer, { now, expiresInSeconds: 60 });
    const at = (ms: number) => verifierAt(new Date(now.getTime() + ms)).verify(`Bearer ${token}`);
    await expect(at(59_000)).resolves.toEqual(officer);
    expect((await refusal(at(66_000))).message).toMatch(/expired/);
    const early = await refusal(at(-60_000));
    expect(early.message).toMatch(/not valid/);
    expect(early.messages.zh).toMatch(/无效/);
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Token a.b.c',
    'Bearer a.b',
    'Bearer a.b.c.d.e',
    'Bearer ä.b.c',
  ])('refuses the header "%s"', async (header) => {
    expect((await refusal(verifier.verify(header))).message).toMatch(/not valid/);
  });

  it('refuses a token above 8 KiB before looking into it', async () => {
    const scopes = Array.from({ length: 200 }, (_, i) => `ecology:resource-with-a-long-name-${i}:read`);
    const token = await issuer.issue({ ...officer, scopes }, { now });
    expect(token.length).toBeGreaterThan(8192);
    await refusal(verifier.verify(`Bearer ${token}`));
  });

  it('refuses alg none and HMAC under the public key', async () => {
    const payload = encode({ ...claimsOf(officer), ...own });
    await refusal(verifier.verify(`Bearer ${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`));
    await refusal(verifier.verify(`Bearer ${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.AA`));
    const confused = `${encode({ alg: 'HS256', typ: 'at+jwt' })}.${payload}`;
    const pem = issuer.publicKey.export({ type: 'spki', format: 'pem' });
    const mac = createHmac('sha256', pem).update(confused).digest('base64url');
    await refusal(verifier.verify(`Bearer ${confused}.${mac}`));
  });

  it('refuses another key, however its header points to it', async () => {
    const typ = 'at+jwt';
    await refusal(
      verifier.verify(`Bearer ${await signed({ ...claimsOf(officer), ...own }, { typ }, privateKey)}`),
    );
    const jwk = privateKey.export({ format: 'jwk' });
    for (const header of [{ jwk }, { kid: '../../dev/null' }, { jku: 'http://127.0.0.1:9/keys' }]) {
      const token = await signed({ ...claimsOf(officer), ...own }, { typ, ...header }, privateKey);
      await refusal(verifier.verify(`Bearer ${token}`));
    }
  });

  describe('under the right key', () => {
    const withKey = createTokenVerifier({
      keys: { kind: 'local', publicKey: createPublicKey(privateKey) },
      issuer: 'yiyu-local',
      audience: 'yiyu-gateway',
      clock: () => now,
    });
    const verify = async (claims: object, header: object = { typ: 'at+jwt' }) =>
      withKey.verify(
        `Bearer ${await signed({ ...claimsOf(officer), ...own, ...claims }, header, privateKey)}`,
      );

    it('accepts the claims the others are made from', async () => {
      expect(await verify({})).toEqual(officer);
    });

    it.each([
      ['without exp', { exp: undefined }],
      ['without iat', { iat: undefined }],
      ['without sub', { sub: undefined }],
      ['for another audience', { aud: 'somebody-else' }],
      ['without audience', { aud: undefined }],
      ['of another issuer', { iss: 'https://idp.example' }],
      ['not yet valid', { nbf: seconds + 60 }],
      ['issued in the future', { iat: seconds + 60 }],
      ['with roles as text', { roles: 'officer' }],
      ['with a county read as a city', { regionCodes: ['430200000000'] }],
      ['with exp as text', { exp: String(seconds + 600) }],
    ])('refuses a token %s', async (_what, change) => {
      expect((await refusal(verify(change))).message).toMatch(/not valid/);
    });

    it('refuses a token older than a day, whatever its exp says', async () => {
      await refusal(verify({ iat: seconds - 25 * 3600, exp: seconds + 365 * 86_400 }));
    });

    it.each([{}, { typ: 'JWT' }, { typ: 'logout+jwt' }, { typ: 'yiyu-internal+jwt' }])(
      'refuses the header %j',
      async (header) => {
        await refusal(verify({}, header));
      },
    );

    it('refuses an extension it does not know', async () => {
      const header = encode({ alg: 'EdDSA', typ: 'at+jwt', crit: ['x'], x: 1 });
      const unsigned = `${header}.${encode({ ...claimsOf(officer), ...own })}`;
      const signature = sign(null, Buffer.from(unsigned), privateKey).toString('base64url');
      await refusal(withKey.verify(`Bearer ${unsigned}.${signature}`));
    });
  });

  it('refuses a token with any bit flipped', async () => {
    const token = Buffer.from(await issuer.issue(officer, { now }), 'latin1');
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.nat(7), async (index, bit) => {
        const changed = Buffer.from(token);
        changed[index] = changed[index]! ^ (1 << bit);
        await refusal(verifier.verify(`Bearer ${changed.toString('latin1')}`));
      }),
      { numRuns: 300 },
    );
    for (let bit = 0; bit < 8; bit++) {
      const changed = Buffer.from(token);
      changed[token.length - 1] = changed[token.length - 1]! ^ (1 << bit);
      await refusal(verifier.verify(`Bearer ${changed.toString('latin1')}`));
    }
  });
});
