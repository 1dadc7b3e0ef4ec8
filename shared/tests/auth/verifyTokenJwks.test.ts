import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { personas } from '#shared/auth/personas';
import { claimsOf } from '#shared/auth/principalClaims';
import { createTokenVerifier } from '#shared/auth/verifyToken';

const officer = personas['officer-ecology']!;
const now = new Date('2026-03-02T09:00:00Z');
const seconds = now.getTime() / 1000;
const issuer = 'https://idp.example';

describe("the token verifier with an identity provider's key set", () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let server: Server;
  let url: string;
  let status = 200;
  beforeAll(async () => {
    const keys = [
      { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec', alg: 'ES256' },
      { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa' },
    ];
    server = createServer((_req, res) => {
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    status = 200;
  });

  const verifier = () =>
    createTokenVerifier({ keys: { kind: 'jwks', url }, issuer, audience: 'yiyu-gateway', clock: () => now });
  const token = (header: { alg: string; kid: string; typ?: string }, roles = ['department-officer']) =>
    new SignJWT({
      ...claimsOf(officer),
      roles,
      iss: issuer,
      aud: 'yiyu-gateway',
      iat: seconds,
      exp: seconds + 60,
    })
      .setProtectedHeader({ typ: 'JWT', ...header })
      .sign(header.kid === 'ec' ? ec.privateKey : rsa.privateKey);

  it('accepts ES256 and RS256', async () => {
    const { verify } = verifier();
    expect(await verify(`Bearer ${await token({ alg: 'ES256', kid: 'ec' })}`)).toEqual(officer);
    expect(await verify(`Bearer ${await token({ alg: 'RS256', kid: 'rsa', typ: 'at+jwt' })}`)).toEqual(
      officer,
    );
  });

  it('flattens the roles of the provider to scopes', async () => {
    const found = await verifier().verify(
      `Bearer ${await token({ alg: 'ES256', kid: 'ec' }, ['department-officer', 'offline_access'])}`,
    );
    expect(found.scopes).toEqual(officer.scopes);
  });

  it.each([
    ['another algorithm of the same key', { alg: 'PS256', kid: 'rsa' }],
    ['a token of another type', { alg: 'ES256', kid: 'ec', typ: 'logout+jwt' }],
  ])('refuses %s', async (_what, header) => {
    await expect(verifier().verify(`Bearer ${await token(header)}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('refuses a key the set does not have', async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const kid of ['ec', 'unknown']) {
      const forged = await new SignJWT({ ...claimsOf(officer), iss: issuer, aud: 'yiyu-gateway' })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + 60)
        .sign(stranger.privateKey);
      await expect(verifier().verify(`Bearer ${forged}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it("does not blame the caller when the provider's keys cannot be had", async () => {
    status = 503;
    await expect(verifier().verify(`Bearer ${await token({ alg: 'ES256', kid: 'ec' })}`)).rejects.toThrow(
      /no signing keys/,
    );
  });

  it('takes keys over https only, but for the own machine', () => {
    expect(() =>
      createTokenVerifier({
        keys: { kind: 'jwks', url: 'http://idp.example/jwks' },
        issuer,
        audience: 'a',
        clock: () => now,
      }),
    ).toThrow(/must be https/);
  });
});
