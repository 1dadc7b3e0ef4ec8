import { createPublicKey, randomUUID, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { localKey } from './localKeyFile';
import type { Principal } from './principal';
import { claimsOf, principalClaims } from './principalClaims';

export const localIssuerName = 'yiyu-local';
export const gatewayAudience = 'yiyu-gateway';
/** RFC 9068 §2.1: an access token says so, that no other kind of token is taken for one. */
export const accessTokenType = 'at+jwt';

const longestSeconds = 24 * 3600;

export interface IssueOptions {
  /** Life of the token, whole seconds from 1 to 86,400; 12 hours by default. */
  readonly expiresInSeconds?: number;
  readonly now: Date;
}

export interface LocalIssuer {
  readonly publicKey: KeyObject;
  /** A compact JWT (RFC 7519) signed with Ed25519 (RFC 8037). */
  issue(principal: Principal, options: IssueOptions): Promise<string>;
}

/**
 * The issuer of tokens for trials and tests: its key lies in `<directory>/keys/local-issuer.json`, and whoever reads
 * that file may be anyone. So it does not open in production, where people sign in at the region's own identity provider.
 *
 * @param environment what NODE_ENV says
 * @throws Error in production, or if the key file is unusable
 */
export function openLocalIssuer(place: {
  readonly directory: string;
  readonly environment: string | undefined;
}): LocalIssuer {
  if (place.environment?.trim().toLowerCase() === 'production') {
    throw new Error(
      'The local token issuer is for trials and tests and does not open when NODE_ENV is "production". ' +
        "Configure the region's identity provider (its JWKS address) instead.",
    );
  }
  const privateKey = localKey(join(place.directory, 'keys', 'local-issuer.json'));
  return {
    publicKey: createPublicKey(privateKey),
    async issue(principal, { expiresInSeconds = 12 * 3600, now }) {
      if (!Number.isInteger(expiresInSeconds) || expiresInSeconds < 1 || expiresInSeconds > longestSeconds) {
        throw new RangeError(
          `expiresInSeconds must be a whole number from 1 to ${longestSeconds}, got ${expiresInSeconds}.`,
        );
      }
      const claims = principalClaims.safeParse(claimsOf(principal));
      if (!claims.success) {
        throw new Error(`No token can be made for ${principal.subject}: ${claims.error.issues[0]?.message}`);
      }
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT(claims.data)
        .setProtectedHeader({ alg: 'EdDSA', typ: accessTokenType })
        .setIssuer(localIssuerName)
        .setAudience(gatewayAudience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + expiresInSeconds)
        .setJti(randomUUID())
        .sign(privateKey);
    },
  };
}
