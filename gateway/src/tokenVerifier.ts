import type { KeyObject } from 'node:crypto';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { publicPrincipal } from '#shared/auth/principal';
import { notValid } from '#shared/auth/unauthenticated';
import { createTokenVerifier, type TokenVerifier, type TokenVerifierOptions } from '#shared/auth/verifyToken';
import { unreachable } from '#shared/errors/unreachable';
import type { GatewayConfig } from './config';

/** Whose tokens the configuration accepts. With no issuer at all, callers without a token are served the public part. */
export function tokenVerifierOf(
  config: GatewayConfig,
  clock: () => Date,
  scopesFor?: TokenVerifierOptions['scopesFor'],
): TokenVerifier {
  const roles = scopesFor ? { scopesFor } : {};
  const { tokens, audience, issuer } = config;
  switch (tokens.from) {
    case 'nobody':
      return {
        verify: async (header) => {
          if (header === undefined) return publicPrincipal;
          throw notValid();
        },
      };
    case 'local':
      return localVerifier(
        openLocalIssuer({ directory: config.dataDir, environment: config.environment }).publicKey,
        { audience, issuer, clock, ...roles },
      );
    case 'provider':
      return createTokenVerifier({
        keys: { kind: 'jwks', url: tokens.jwksUrl },
        issuer: tokens.issuer,
        audience,
        clock,
        ...roles,
      });
    default:
      return unreachable(tokens);
  }
}

const localVerifier = (publicKey: KeyObject, rest: Omit<TokenVerifierOptions, 'keys'>): TokenVerifier =>
  createTokenVerifier({ keys: { kind: 'local', publicKey }, ...rest });
