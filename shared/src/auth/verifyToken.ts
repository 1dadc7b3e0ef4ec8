import type { KeyObject } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyOptions, type JWTVerifyResult } from 'jose';
import { unreachable } from '#shared/errors/unreachable';
import { KeptTokens } from './keptTokens';
import { publicPrincipal, type Principal } from './principal';
import { principalClaims, principalFrom } from './principalClaims';
import { scopesOf } from './roles';
import { expired, notValid } from './unauthenticated';

export type TokenKeys =
  | { readonly kind: 'local'; readonly publicKey: KeyObject }
  /** JSON Web Key Set of an identity provider (RFC 7517): https, or http on the own machine. */
  | { readonly kind: 'jwks'; readonly url: string };

export interface TokenVerifierOptions {
  readonly keys: TokenKeys;
  readonly issuer: string;
  readonly audience: string;
  readonly clock: () => Date;
  /** What a caller may: the roles of auth/roles.ts unless tests put others in. */
  readonly scopesFor?: typeof scopesOf;
}

export interface TokenVerifier {
  /**
   * The caller behind an `Authorization` header: the public without one.
   * @throws AppError UNAUTHENTICATED for anything but a valid bearer token (RFC 6750)
   * @throws Error if the identity provider's keys cannot be fetched: no fault of the caller
   */
  verify(authorizationHeader: string | undefined): Promise<Principal>;
}

const largestTokenBytes = 8 * 1024;
const longestLifeSeconds = 24 * 3600;
const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** A last character with stray bits decodes to the same bytes; only one spelling of a token is accepted. */
const isCanonical = (segment: string): boolean =>
  Buffer.from(segment, 'base64url').toString('base64url') === segment;

type Check = (token: string, options: JWTVerifyOptions) => Promise<JWTVerifyResult>;

function remoteKeys(url: string): Check {
  const address = new URL(url);
  const isOwnMachine = ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname);
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isOwnMachine)) {
    throw new Error(`The JWKS address must be https, got "${address.protocol}//${address.host}".`);
  }
  const keySet = createRemoteJWKSet(address, { timeoutDuration: 5_000, cooldownDuration: 30_000 });
  return (token, options) =>
    jwtVerify(token, keySet, { ...options, algorithms: ['ES256', 'RS256', 'EdDSA'] });
}

function checkOf(keys: TokenKeys): Check {
  switch (keys.kind) {
    case 'local':
      return (token, options) =>
        jwtVerify(token, keys.publicKey, { ...options, algorithms: ['EdDSA'], typ: 'at+jwt' });
    case 'jwks':
      return remoteKeys(keys.url);
    default:
      return unreachable(keys);
  }
}

/** Identity providers write `JWT` or, since RFC 9068, `at+jwt`; logout, DPoP and other tokens carry other types. */
const acceptedTypes = new Set(['jwt', 'at+jwt', 'application/at+jwt']);

const couldNotFetchKeys = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);

/**
 * Verifies callers' tokens. Pinned: the algorithms (never what the token's header asks for), issuer, audience, type,
 * `sub`, `iat` and `exp` (RFC 8725). Roles are flattened to scopes here, once; unknown ones are kept and give nothing.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { keys, issuer, audience, clock, scopesFor = scopesOf } = options;
  const check = checkOf(keys);
  const known = new KeptTokens();
  return {
    async verify(header) {
      if (header === undefined) return publicPrincipal;
      const now = clock();
      const before = known.get(header, now.getTime());
      if (before) return before;
      const token = header.length > largestTokenBytes ? undefined : bearer.exec(header)?.[1];
      if (!token || !token.split('.').every(isCanonical)) throw notValid();

      const result = await check(token, {
        issuer,
        audience,
        requiredClaims: ['sub', 'iat', 'exp'],
        maxTokenAge: longestLifeSeconds,
        clockTolerance: 5,
        currentDate: now,
      }).catch((error: unknown) => {
        if (error instanceof errors.JWTExpired) throw expired();
        if (couldNotFetchKeys(error)) {
          throw new Error('The token could not be checked: no signing keys.', { cause: error });
        }
        throw notValid();
      });
      if (!acceptedTypes.has(result.protectedHeader.typ?.toLowerCase() ?? '')) throw notValid();

      const claims = principalClaims.safeParse(result.payload);
      if (!claims.success) throw notValid();
      const principal = principalFrom(claims.data, scopesFor(claims.data, claims.data.scopes));
      known.keep(header, principal, now.getTime(), (result.payload.exp ?? 0) * 1000);
      return principal;
    },
  };
}
