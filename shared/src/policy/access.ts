import type { Principal } from '#shared/auth/principal';
import { grantableTo } from '#shared/auth/roles';
import { noBasis, rightsAt, type Basis, type ReadPlace } from '#shared/grants/basis';
import { policies } from './policies/index';
import { authenticatedAtom, isOpenTo, policyNameOf, type Openness, type Requirement } from './requirement';

/**
 * What one caller has towards requirements. The gateway and every department build it from the same principal, purpose and grant
 * alike. Where `at` is given, what is asked is whether that field may be read.
 */
export interface Access {
  readonly principal: Principal;
  /** Whether the caller holds an atom; a policy counts when it can hold on some row. */
  has(atom: string): boolean;
  /** Whether the caller satisfies it, as far as can be said before there is a row. */
  mayPass(openness: Openness, at?: ReadPlace): boolean;
  /** Whether the caller satisfies it on this very row. */
  passes(openness: Openness, row: object, today: string, at?: ReadPlace): boolean;
  /** Whether some grant could open it to the caller. */
  couldBeGranted(openness: Openness): boolean;
  /** Whether a masked field leaves as a pseudonym instead. */
  isPseudonymAt(at: ReadPlace): boolean;
}

type Held = ReadonlySet<string>;

/** What the grant adds to the role: never more than the role may be granted, and clear values only where it says so. */
function grantedScopes(principal: Principal, { grant }: Basis): Held {
  if (!grant) return new Set();
  const scopes = [...grantableTo(principal)];
  return new Set(grant.level === 'CLEAR' ? scopes : scopes.filter((scope) => !scope.endsWith(':clear')));
}

const known = new WeakMap<Principal, Map<string | null, Access>>();

/** Made once for each caller and purpose: verdicts about it (guards/verdicts.ts) then hold for all requests of the caller. */
export function accessOf(principal: Principal, basis: Basis = noBasis): Access {
  // A principal that could still change, or rights that end with a grant, are looked at anew.
  if (basis.grant !== null || !Object.isFrozen(principal)) return newAccess(principal, basis);
  let byPurpose = known.get(principal);
  if (!byPurpose) known.set(principal, (byPurpose = new Map()));
  let access = byPurpose.get(basis.purpose);
  if (!access) byPurpose.set(basis.purpose, (access = newAccess(principal, basis)));
  return access;
}

function newAccess(principal: Principal, basis: Basis): Access {
  const own: Held = new Set(principal.scopes);
  const granted: Held = basis.grant ? new Set([...own, ...grantedScopes(principal, basis)]) : own;
  const holds =
    (held: Held) =>
    (atom: string): boolean => {
      if (atom === authenticatedAtom) return principal.kind !== 'PUBLIC';
      const policy = policyNameOf(atom);
      return policy === null ? held.has(atom) : (policies.get(policy)?.mayHold(principal) ?? false);
    };
  const has = holds(own);
  const onRow =
    (held: Held, row: object, today: string) =>
    (atom: string): boolean => {
      const policy = policyNameOf(atom);
      return policy === null
        ? holds(held)(atom)
        : (policies.get(policy)?.holds(principal, row, today) ?? false);
    };
  /** Null: whatever is held, not on this basis. */
  const heldAt = (at: ReadPlace | undefined): Held | null => {
    switch (at && rightsAt(basis, at)) {
      case undefined:
      case 'ROLE':
        return own;
      case 'GRANT':
        return granted;
      case 'NONE':
        return null;
    }
  };
  return {
    principal,
    has,
    mayPass(openness, at) {
      const held = heldAt(at);
      return held !== null && isOpenTo(openness, holds(held));
    },
    passes(openness, row, today, at) {
      const held = heldAt(at);
      return held !== null && isOpenTo(openness, onRow(held, row, today));
    },
    couldBeGranted: (openness) => isOpenTo(openness, holds(new Set([...own, ...grantableTo(principal)]))),
    isPseudonymAt: (at) => basis.grant?.level === 'PSEUDONYM' && rightsAt(basis, at) === 'GRANT',
  };
}

/** Whether deciding it takes a row. */
export const needsRow = (requirement: Requirement): boolean =>
  requirement.some((all) => all.some((atom) => policyNameOf(atom) !== null));
