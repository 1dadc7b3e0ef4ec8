import { suites } from '#shared/audit/suite';
import type { SubgraphRequest } from '#shared/subgraph/contract';
import { noBasis, type Basis } from './basis';
import { isSignedGrant, type SignedGrant } from './grant';
import type { GrantKeys } from './grantKeys';
import { grantFault } from './usableGrant';

/** Grants are signed with Ed25519, whatever suite logs are signed with. */
export const grantSuite = suites['sha256+ed25519'];

const keptChecks = 1000;

/** Checks signatures once a grant: an Ed25519 check costs more than a small answer. */
export function createGrantCheck({ signer }: GrantKeys): (grant: SignedGrant) => boolean {
  const known = new Map<string, SignedGrant>();
  return (grant) => {
    if (JSON.stringify(known.get(grant.signature)) === JSON.stringify(grant)) return true;
    if (!isSignedGrant(grantSuite, signer, grant)) return false;
    if (known.size >= keptChecks) known.delete(known.keys().next().value as string);
    known.set(grant.signature, grant);
    return true;
  };
}

/**
 * What a department takes a request to rest on. A grant that is not signed by the pinned key, not this caller's, not in force or for
 * another purpose opens nothing, and neither does the role above internal then.
 */
export function basisOf(
  { principal, purpose, grant }: SubgraphRequest,
  isSigned: ((grant: SignedGrant) => boolean) | null,
  now: Date,
): Basis {
  if (grant === null) return { purpose, grant: null };
  if (!isSigned?.(grant)) return noBasis;
  return grantFault(grant.body, principal, purpose, now.toISOString()) === null
    ? { purpose, grant: grant.body }
    : noBasis;
}
