import { createHash, createHmac, randomUUID } from 'node:crypto';

type Claims = Record<string, unknown>;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const internalHeader = { alg: 'HS256', typ: 'yiyu-internal+jwt' };

/** Claims as the gateway writes them, for this audience and body: to be spoilt. */
export const internalClaims = (audience: string, body: string, bundle: string): Claims => {
  const issuedAt = Math.floor(Date.now() / 1000);
  return {
    iss: 'yiyu-gateway',
    aud: audience,
    iat: issuedAt,
    exp: issuedAt + 30,
    jti: randomUUID(),
    language: 'en',
    requestId: 'attack-request-1',
    bodySha256: createHash('sha256').update(body).digest('hex'),
    bundle,
    purpose: 'SUPERVISION',
    grant: null,
    caller: 'public',
  };
};

/** Signs whatever claims under whatever header, as somebody would who holds the key. */
export function forgedToken(key: Buffer, claims: Claims, header: Claims = internalHeader): string {
  const signed = `${encoded(header)}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

/** The same token with other claims under the signature of the first. */
export function altered(token: string, change: (claims: Claims) => Claims): string {
  const [header = '', claims = '', mac = ''] = token.split('.');
  const before = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Claims;
  return `${header}.${encoded(change(before))}.${mac}`;
}
