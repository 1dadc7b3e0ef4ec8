import { signedTestGrant } from '#shared/testing/testGrant';
import { createHash, createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { deriveKey } from '#shared/auth/deriveKey';
import { createInternalTokenVerifier, mintInternalToken } from '#shared/auth/internalToken';
import {
  privateKeyFrom,
  publicBytesOf,
  publicKeyFrom,
  tokenSuiteOf,
  type SigningKey,
} from '#shared/auth/internalTokenKey';
import { personas } from '#shared/auth/personas';
import { publicPrincipal } from '#shared/auth/principal';
import { AppError } from '#shared/errors/appError';

const secret = 'a secret of the test, long enough for it';
const shared = deriveKey(secret, 'internal-token:ecology');
const pair = generateKeyPairSync('ed25519');
const now = new Date('2026-03-02T09:00:00Z');
const bodySha256 = createHash('sha256').update('{"query":"{ x }"}').digest('hex');
const facts = {
  audience: 'ecology',
  principal: personas['officer-ecology']!,
  language: 'zh',
  requestId: 'request-1',
  bundle: 'b'.repeat(64),
  purpose: 'SPECIAL_AUDIT',
  grant: signedTestGrant(),
  bodySha256,
  now,
} as const;

function expectRefusal(attempt: () => unknown): void {
  let error: unknown;
  try {
    attempt();
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(AppError);
  expect((error as AppError).code).toBe('UNAUTHENTICATED');
}

interface Algorithm {
  readonly name: string;
  readonly minting: SigningKey;
  readonly verifying: SigningKey;
  readonly signature: (text: string) => string;
  /** A key of the same kind that the department knows nothing of. */
  readonly foreign: SigningKey;
}

const hmac = (key: Buffer) => (text: string) => createHmac('sha256', key).update(text).digest('base64url');
const algorithms: Algorithm[] = [
  {
    name: 'HMAC-SHA256',
    minting: shared,
    verifying: shared,
    signature: hmac(shared),
    foreign: deriveKey(secret, 'internal-token:registry'),
  },
  {
    name: 'Ed25519',
    minting: pair.privateKey,
    verifying: pair.publicKey,
    signature: (text) => sign(null, Buffer.from(text), pair.privateKey).toString('base64url'),
    foreign: generateKeyPairSync('ed25519').privateKey,
  },
];

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe.each(algorithms)('the internal token, $name', ({ minting, verifying, signature, foreign }) => {
  const good = { ...facts, key: minting };
  const verifierAt = (milliseconds = 0, replayCapacity?: number) => {
    const clock = () => new Date(now.getTime() + milliseconds);
    return createInternalTokenVerifier({ key: verifying, audience: 'ecology', clock, replayCapacity });
  };
  const payloadOf = (): object =>
    JSON.parse(Buffer.from(mintInternalToken(good).split('.')[1] ?? '', 'base64url').toString()) as object;
  /** A token of chosen header and payload, rightly signed: what only a faulty gateway could send. */
  const signed = (payload: unknown, header?: object): string => {
    const text = `${header ? encode(header) : mintInternalToken(good).split('.')[0]}.${encode(payload)}`;
    return `${text}.${signature(text)}`;
  };
  const resigned = (change: object, header?: object) => signed({ ...payloadOf(), ...change }, header);

  it('carries the caller, the language and the request id to the department', () => {
    expect(verifierAt().verify(mintInternalToken(good), bodySha256)).toEqual({
      principal: facts.principal,
      language: 'zh',
      requestId: 'request-1',
      bundle: 'b'.repeat(64),
      purpose: 'SPECIAL_AUDIT',
      grant: signedTestGrant(),
    });
  });

  it('carries the public', () => {
    const token = mintInternalToken({ ...good, principal: publicPrincipal });
    expect(verifierAt().verify(token, bodySha256).principal).toBe(publicPrincipal);
  });

  it('is good once', () => {
    const verifier = verifierAt();
    const token = mintInternalToken(good);
    verifier.verify(token, bodySha256);
    expectRefusal(() => verifier.verify(token, bodySha256));
  });

  it('is remembered as long as it is good, however the generations of the memory fall', () => {
    fc.assert(
      fc.property(
        fc.nat(200_000),
        fc.integer({ min: -5_000, max: 30_000 }),
        fc.nat(40_000),
        (start, use, again) => {
          let time = now.getTime();
          const verifier = createInternalTokenVerifier({
            key: verifying,
            audience: 'ecology',
            clock: () => new Date(time),
          });
          verifier.verify(mintInternalToken(good), bodySha256);
          const mintedAt = now.getTime() + start;
          const token = mintInternalToken({ ...good, now: new Date(mintedAt) });
          time = mintedAt + use;
          verifier.verify(token, bodySha256);
          time += again;
          expectRefusal(() => verifier.verify(token, bodySha256));
        },
      ),
    );
  });

  it('is not used up by a body it was not made for', () => {
    const verifier = verifierAt();
    const token = mintInternalToken(good);
    expectRefusal(() => verifier.verify(token, createHash('sha256').update('other').digest('hex')));
    expect(verifier.verify(token, bodySha256).requestId).toBe('request-1');
  });

  it('refuses rather than forgets when the memory is full, and recovers', () => {
    let time = now.getTime();
    const clock = () => new Date(time);
    const verifier = createInternalTokenVerifier({
      key: verifying,
      audience: 'ecology',
      clock,
      replayCapacity: 2,
    });
    const fresh = () => mintInternalToken({ ...good, now: clock() });
    verifier.verify(fresh(), bodySha256);
    verifier.verify(fresh(), bodySha256);
    expectRefusal(() => verifier.verify(fresh(), bodySha256));
    time += 70_000;
    expect(verifier.verify(fresh(), bodySha256).requestId).toBe('request-1');
  });

  it('is good from 5 s before its issue to 5 s after its 30 s', () => {
    for (const [milliseconds, isGood] of [
      [-6_000, false],
      [-5_000, true],
      [34_000, true],
      [35_000, false],
    ] as const) {
      const attempt = () => verifierAt(milliseconds).verify(mintInternalToken(good), bodySha256);
      if (isGood) expect(attempt().requestId).toBe('request-1');
      else expectRefusal(attempt);
    }
  });

  it('is good for one department only', () => {
    expectRefusal(() => verifierAt().verify(mintInternalToken({ ...good, key: foreign }), bodySha256));
    expectRefusal(() =>
      verifierAt().verify(mintInternalToken({ ...good, audience: 'registry' }), bodySha256),
    );
  });

  it.each([
    ['living an hour', { exp: now.getTime() / 1000 + 3600 }],
    ['without exp', { exp: undefined }],
    ['ending before it begins', { exp: now.getTime() / 1000 - 1 }],
    ['of another issuer', { iss: 'yiyu-local' }],
    ['without id', { jti: undefined }],
    ['with a caller short of claims', { caller: { sub: 'x', roles: ['auditor'] } }],
    ['with more claims than there are', { admin: true }],
    ['with a body hash that is no hash', { bodySha256: '' }],
    ['with a bundle that is no hash', { bundle: 'x' }],
    ['without a bundle', { bundle: undefined }],
    ['without a grant, not even null', { grant: undefined }],
    ['with an endless purpose', { purpose: 'x'.repeat(257) }],
    ['with times that are no whole numbers', { iat: now.getTime() / 1000 + 0.5 }],
    ['issued tomorrow', { iat: now.getTime() / 1000 + 86_400, exp: now.getTime() / 1000 + 86_430 }],
    ['for a department that is none', { aud: 'nobody' }],
  ])('is refused %s, even under the right key', (_what, change) => {
    expect(verifierAt().verify(resigned({}), bodySha256).requestId).toBe('request-1');
    expectRefusal(() => verifierAt().verify(resigned(change), bodySha256));
  });

  it('is refused with a claim written twice, or written any other way than the gateway does', () => {
    const text = JSON.stringify(payloadOf());
    for (const other of [
      text.replace('{', '{"aud":"ecology",'),
      text.replace('"language":"zh"', '"language":"en","language":"zh"'),
      text.replace('{', '{ '),
      `${text}\n`,
      text.replace('"aud"', '"\\u0061ud"'),
      `[${text}]`,
      'null',
      '',
    ]) {
      expectRefusal(() => verifierAt().verify(signed(other), bodySha256));
    }
    expect(verifierAt().verify(signed(text), bodySha256).requestId).toBe('request-1');
  });

  it.each([
    { alg: 'none' },
    { alg: 'HS256', typ: 'JWT' },
    { alg: 'EdDSA', typ: 'JWT' },
    { typ: 'yiyu-internal+jwt', alg: 'HS256' },
    { typ: 'yiyu-internal+jwt', alg: 'EdDSA' },
  ])('is refused with the header %j, even under the right key', (header) => {
    expectRefusal(() => verifierAt().verify(resigned({}, header), bodySha256));
  });

  it.each([undefined, '', '.', '..', 'a.b.c', `${'a'.repeat(20_000)}.b.c`])('refuses %j', (token) => {
    expectRefusal(() => verifierAt().verify(token, bodySha256));
  });

  it('is refused with any bit flipped', () => {
    const token = Buffer.from(mintInternalToken(good), 'latin1');
    for (let index = 0; index < token.length; index++) {
      // Each letter in one bit, and the last, whose spare bits decoders forgive, in all of them.
      const bits = index === token.length - 1 ? [0, 1, 2, 3, 4, 5, 6, 7] : [index % 8];
      for (const bit of bits) {
        const changed = Buffer.from(token);
        changed[index] = changed[index]! ^ (1 << bit);
        expectRefusal(() => verifierAt().verify(changed.toString('latin1'), bodySha256));
      }
    }
  });
});

describe('the two algorithms of internal tokens', () => {
  const verifier = (key: SigningKey) =>
    createInternalTokenVerifier({ key, audience: 'ecology', clock: () => now });

  it('are not taken for each other', () => {
    for (const [mint, verify] of [
      [algorithms[0], algorithms[1]],
      [algorithms[1], algorithms[0]],
    ] as const) {
      const token = mintInternalToken({ ...facts, key: mint!.minting });
      expectRefusal(() => verifier(verify!.verifying).verify(token, bodySha256));
    }
  });

  it('do not let the public key serve as a secret', () => {
    const publicBytes = publicBytesOf(pair.privateKey);
    const token = mintInternalToken({ ...facts, key: publicBytes });
    expectRefusal(() => verifier(pair.publicKey).verify(token, bodySha256));
    const [, payload] = token.split('.') as [string, string];
    const text = `${tokenSuiteOf(pair.publicKey).header}.${payload}`;
    expectRefusal(() => verifier(pair.publicKey).verify(`${text}.${hmac(publicBytes)(text)}`, bodySha256));
  });

  it('leave a department with the public key unable to make a token', () => {
    const attempt = () => mintInternalToken({ ...facts, key: publicKeyFrom(publicBytesOf(pair.privateKey)) });
    expect(attempt).toThrow();
  });

  it('take keys as they are configured: 32 bytes', () => {
    const seed = createHash('sha256').update('seed').digest();
    const key = privateKeyFrom(seed);
    const token = mintInternalToken({ ...facts, key });
    expect(verifier(publicKeyFrom(publicBytesOf(key))).verify(token, bodySha256).requestId).toBe('request-1');
  });

  it.each<[string, Buffer | KeyObject]>([
    ['an empty secret', Buffer.alloc(0)],
    ['a short secret', Buffer.alloc(16)],
    ['an RSA key', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
    ['an EC key', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey],
  ])('take no %s', (_what, key) => {
    expect(() => mintInternalToken({ ...facts, key })).toThrow(/32 bytes or an Ed25519 key/);
    expect(() => verifier(key)).toThrow(/32 bytes or an Ed25519 key/);
  });
});
