import type { Principal } from '#shared/auth/principal';
import { policies } from './policies/index';
import { authenticatedAtom, isOpenTo, policyNameOf, type Openness, type Requirement } from './requirement';

/** What one caller has towards requirements. The gateway and every department build it from the same principal alike. */
export interface Access {
  readonly principal: Principal;
  /** Whether the caller holds an atom; a policy counts when it can hold on some row. */
  has(atom: string): boolean;
  /** Whether the caller satisfies it, as far as can be said before there is a row. */
  mayPass(openness: Openness): boolean;
  /** Whether the caller satisfies it on this very row. */
  passes(openness: Openness, row: object, today: string): boolean;
}

export function accessOf(principal: Principal): Access {
  const scopes = new Set(principal.scopes);
  const has = (atom: string): boolean => {
    if (atom === authenticatedAtom) return principal.kind !== 'PUBLIC';
    const policy = policyNameOf(atom);
    return policy === null ? scopes.has(atom) : (policies.get(policy)?.mayHold(principal) ?? false);
  };
  const onRow =
    (row: object, today: string) =>
    (atom: string): boolean => {
      const policy = policyNameOf(atom);
      return policy === null ? has(atom) : (policies.get(policy)?.holds(principal, row, today) ?? false);
    };
  return {
    principal,
    has,
    mayPass: (openness) => isOpenTo(openness, has),
    passes: (openness, row, today) => isOpenTo(openness, onRow(row, today)),
  };
}

/** Whether deciding it takes a row. */
export const needsRow = (requirement: Requirement): boolean =>
  requirement.some((all) => all.some((atom) => policyNameOf(atom) !== null));
