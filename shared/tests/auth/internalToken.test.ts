import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { deriveKey } from '#shared/auth/deriveKey';
import { createInternalTokenVerifier, mintInternalToken } from '#shared/auth/internalToken';
import { personas } from '#shared/auth/personas';
import { publicPrincipal } from '#shared/auth/principal';
import { AppError } from '#shared/errors/appError';

const secret = 'a secret of the test, long enough for it';
const key = deriveKey(secret, 'internal-token:ecology');
const now = new Date('2026-03-02T09:00:00Z');
const bodySha256 = createHash('sha256').update('{"query":"{ x }"}').digest('hex');
const facts = {
  key,
  audience: 'ecology',
  principal: personas['officer-ecology']!,
  language: 'zh',
  requestId: 'request-1',
  bodySha256,
  now,
} as const;
const verifierAt = (milliseconds = 0, replayCapacity?: number) => {
  const clock = () => new Date(now.getTime() + milliseconds);
  return createInternalTokenVerifier({ key, audience: 'ecology', clock, replayCapacity });
};

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

/** A token of chosen header and changed payload, with a right MAC: what only a faulty gateway could send. */
function resigned(change: object, header?: object): string {
  const [head, body] = mintInternalToken(facts).split('.') as [string, string];
  const payload = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), ...change };
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${header ? encode(header) : head}.${encode(payload)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

describe('the internal token', () => {
  it('carries the caller, the language and the request id to the department', () => {
    expect(verifierAt().verify(mintInternalToken(facts), bodySha256)).toEqual({
      principal: facts.principal,
      language: 'zh',
      requestId: 'request-1',
    });
  });

  it('carries the public', () => {
    const token = mintInternalToken({ ...facts, principal: publicPrincipal });
    expect(verifierAt().verify(token, bodySha256).principal).toBe(publicPrincipal);
  });

  it('is good once', () => {
    const verifier = verifierAt();
    const token = mintInternalToken(facts);
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
            key,
            audience: 'ecology',
            clock: () => new Date(time),
          });
          verifier.verify(mintInternalToken(facts), bodySha256);
          const mintedAt = now.getTime() + start;
          const token = mintInternalToken({ ...facts, now: new Date(mintedAt) });
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
    const token = mintInternalToken(facts);
    expectRefusal(() => verifier.verify(token, createHash('sha256').update('other').digest('hex')));
    expect(verifier.verify(token, bodySha256).requestId).toBe('request-1');
  });

  it('refuses rather than forgets when the memory is full, and recovers', () => {
    let time = now.getTime();
    const clock = () => new Date(time);
    const verifier = createInternalTokenVerifier({ key, audience: 'ecology', clock, replayCapacity: 2 });
    const fresh = () => mintInternalToken({ ...facts, now: clock() });
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
      const attempt = () => verifierAt(milliseconds).verify(mintInternalToken(facts), bodySha256);
      if (isGood) expect(attempt().requestId).toBe('request-1');
      else expectRefusal(attempt);
    }
  });

  it('is good for one department only', () => {
    const other = deriveKey(secret, 'internal-token:registry');
    expectRefusal(() => verifierAt().verify(mintInternalToken({ ...facts, key: other }), bodySha256));
    expectRefusal(() =>
      verifierAt().verify(mintInternalToken({ ...facts, audience: 'registry' }), bodySha256),
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
  ])('is refused %s, even under the right key', (_what, change) => {
    expect(verifierAt().verify(resigned({}), bodySha256).requestId).toBe('request-1');
    expectRefusal(() => verifierAt().verify(resigned(change), bodySha256));
  });

  it.each([{ alg: 'none' }, { typ: 'yiyu-internal+jwt', alg: 'HS256' }, { alg: 'HS256', typ: 'JWT' }])(
    'is refused with the header %j, even under the right key',
    (header) => {
      expectRefusal(() => verifierAt().verify(resigned({}, header), bodySha256));
    },
  );

  it.each([undefined, '', '.', '..', 'a.b.c', `${'a'.repeat(20_000)}.b.c`])('refuses %j', (token) => {
    expectRefusal(() => verifierAt().verify(token, bodySha256));
  });

  it('is refused with any bit flipped', () => {
    const token = Buffer.from(mintInternalToken(facts), 'latin1');
    for (let index = 0; index < token.length; index++) {
      for (let bit = 0; bit < 8; bit++) {
        const changed = Buffer.from(token);
        changed[index] = changed[index]! ^ (1 << bit);
        expectRefusal(() => verifierAt().verify(changed.toString('latin1'), bodySha256));
      }
    }
  });
});
