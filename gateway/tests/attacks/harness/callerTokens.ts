import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { claimsOf } from '#shared/auth/principalClaims';
import { testPrincipal } from '#shared/testing/testPrincipals';

/** What of a good token is other than in a good token. */
export interface TokenParts {
  readonly header?: Readonly<Record<string, unknown>>;
  /** Undefined leaves a claim out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly signature?: 'none' | 'hmac-of-public-key' | 'another-key';
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A caller's token with these parts; without any, a good one of an officer of market supervision. */
export function signedBy(issuerKey: KeyObject, { header = {}, claims = {}, signature }: TokenParts): string {
  const now = Math.floor(Date.now() / 1000);
  const good = { iss: 'yiyu-local', aud: 'yiyu-gateway', iat: now, exp: now + 600, jti: 'attack' };
  const { scopes: _, ...caller } = claimsOf(testPrincipal('officer-market-supervision'));
  const text = `${encoded({ alg: 'EdDSA', typ: 'at+jwt', ...header })}.${encoded({ ...good, ...caller, ...claims })}`;
  switch (signature) {
    case 'none':
      return `${text}.${encoded('')}`;
    case 'hmac-of-public-key': {
      const pem = createPublicKey(issuerKey).export({ type: 'spki', format: 'pem' });
      return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
    }
    case 'another-key':
      return `${text}.${sign(null, Buffer.from(text), generateKeyPairSync('ed25519').privateKey).toString('base64url')}`;
    case undefined:
      return `${text}.${sign(null, Buffer.from(text), issuerKey).toString('base64url')}`;
  }
}
