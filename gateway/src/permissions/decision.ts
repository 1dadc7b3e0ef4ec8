import type { Principal } from '#shared/auth/principal';
import type { PolicyIndex } from './policyIndex';

/** What a caller may read and give. Callers of equal keys decide alike, so their filtered documents are shared. */
export interface Decision {
  readonly key: string;
  /** `Type.field`. */
  mayRead(coordinate: string): boolean;
  /** `Input.field`, `Enum.VALUE` or `Type.field(argument:)`. */
  mayGive(coordinate: string): boolean;
}

const everything: Decision = { key: 'everything', mayRead: () => true, mayGive: () => true };

/**
 * The first line until the permission layer lands, closed by default: the role `bootstrap`, which only the local issuer
 * can give, sees everything; all others, signed in or not, see what the policy calls public.
 */
export function publicOrBootstrap(policy: PolicyIndex): (principal: Principal) => Decision {
  const publicOnly: Decision = {
    key: 'public',
    mayRead: (coordinate) => policy.isPublic(coordinate),
    mayGive: (coordinate) => policy.isOpenInput(coordinate),
  };
  return (principal) => (principal.roles.includes('bootstrap') ? everything : publicOnly);
}

/** For `--unprotected` on one's own machine: a foreign supergraph without a policy. */
export const unprotected = (): Decision => everything;
