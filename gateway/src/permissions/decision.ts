import type { Principal } from '#shared/auth/principal';
import { grantableTo, readsUnderGrants } from '#shared/auth/roles';
import { isAbove, type Basis } from '#shared/grants/basis';
import type { SignedGrant } from '#shared/grants/grant';
import { narrowedBy } from '#shared/grants/usableGrant';
import { purposeOf } from '#shared/grants/purposes';
import { accessOf, type Access } from '#shared/policy/access';
import type { PolicyBundle } from '#shared/policy/bundle';
import type { MaskKind } from '#shared/policy/masks';
import { atomsOf } from '#shared/policy/requirement';
import type { DataClass } from '#shared/policy/rules';
import { BoundedMap } from '../execution/boundedMap';

/** What stands for a value that does not arrive in the clear. */
export type LeafMask = MaskKind | 'PSEUDONYM';

/** What a caller may read and give, before there are rows. Callers of equal keys decide alike, so their filtered documents are shared. */
export interface Decision {
  readonly key: string;
  /** Everything may be read and given. */
  readonly isUnlimited: boolean;
  /** A denied field refuses the operation, as under every grant. */
  readonly refusesWhole: boolean;
  /** `Type.field` of an object type. */
  mayRead(coordinate: string): boolean;
  /** What a `Type.field` that may be read arrives as; undefined when it arrives in the clear. */
  maskOf(coordinate: string): LeafMask | undefined;
  /** `Input.field`, `Enum.VALUE` or `Type.field(argument:)`. */
  mayGive(coordinate: string): boolean;
  classOf(coordinate: string): DataClass;
  /** Denied for want of a purpose or a grant alone. */
  isWithheld(coordinate: string): boolean;
}

const everything: Decision = {
  key: 'everything',
  isUnlimited: true,
  refusesWhole: false,
  mayRead: () => true,
  maskOf: () => undefined,
  mayGive: () => true,
  classOf: () => 'PUBLIC',
  isWithheld: () => false,
};

/** For `--unprotected` on one's own machine: a foreign supergraph without a policy. */
export const unprotected = (): Decision => everything;

/** On what a request rests, the grant as it was signed. */
export interface StatedBasis extends Pick<Basis, 'purpose'> {
  readonly grant: SignedGrant | null;
}

export type DecisionFor = (principal: Principal, basis: StatedBasis) => Decision;

/** `Type.field(argument:)`, which goes with its field unless the policy says more. */
const isArgument = (coordinate: string): boolean => coordinate.endsWith(':)');

const keptDecisions = 1000;

/** The decisions of a bundle: one for each set of atoms that the policy speaks of, whoever holds them, and each basis. */
export function decisionsOf({ rules }: PolicyBundle): DecisionFor {
  const atoms = [
    ...new Set([
      ...Object.values(rules.fields).flatMap(({ read, mask }) => [
        ...atomsOf(read),
        ...(mask ? atomsOf(mask.clear) : []),
      ]),
      ...Object.values(rules.inputs).flatMap(atomsOf),
    ]),
  ].sort();
  const fields = new Map(Object.entries(rules.fields));
  const inputs = new Map(Object.entries(rules.inputs));
  const known = new BoundedMap<string, Decision>(keptDecisions);

  const decide = (key: string, access: Access, { purpose, grant }: StatedBasis): Decision => {
    const readable = new Set<string>();
    const masked = new Map<string, LeafMask>();
    const withheld = new Set<string>();
    const isUnderGrants = grant === null && readsUnderGrants(access.principal);
    for (const [coordinate, { read, mask, class: dataClass }] of fields) {
      const at = { coordinate, class: dataClass };
      if (access.mayPass(read, at)) {
        readable.add(coordinate);
        if (mask && !access.mayPass(mask.clear, at)) {
          masked.set(coordinate, access.isPseudonymAt(at) ? 'PSEUDONYM' : mask.kind);
        }
      } else if (isAbove(dataClass, 'INTERNAL')) {
        const wantsPurpose = purpose === null && access.mayPass(read);
        if (wantsPurpose || (isUnderGrants && access.couldBeGranted(read))) withheld.add(coordinate);
      }
    }
    const closed = new Set(
      [...inputs].filter(([, openness]) => !access.mayPass(openness)).map(([name]) => name),
    );
    return {
      key,
      isUnlimited: false,
      refusesWhole: grant !== null,
      mayRead: (coordinate) => readable.has(coordinate),
      maskOf: (coordinate) => masked.get(coordinate),
      mayGive: (coordinate) => !closed.has(coordinate) && (inputs.has(coordinate) || isArgument(coordinate)),
      classOf: (coordinate) => fields.get(coordinate)?.class ?? 'INTERNAL',
      isWithheld: (coordinate) => withheld.has(coordinate),
    };
  };

  const decideFor: DecisionFor = (principal, basis) => {
    const grant = basis.grant?.body ?? null;
    const holder = grant ? narrowedBy(principal, grant) : principal;
    const access = accessOf(holder, { purpose: basis.purpose, grant });
    const key = [
      // One sign an atom: which of them are satisfied.
      atoms.map((atom) => (access.has(atom) ? '1' : '0')).join(''),
      basis.purpose === null ? '' : purposeOf(basis.purpose).highest,
      // Whether more could be had under a grant, and what: by the roles alone.
      readsUnderGrants(principal) || grant ? [...grantableTo(principal)].join() : '',
      basis.grant?.signature ?? '',
    ].join('|');
    let decision = known.get(key);
    if (!decision) known.set(key, (decision = decide(key, access, basis)));
    return decision;
  };

  const ofCaller = new WeakMap<Principal, Map<string | null, Decision>>();
  return (principal, basis) => {
    // Only what cannot change any more is remembered by its identity.
    if (basis.grant !== null || !Object.isFrozen(principal)) return decideFor(principal, basis);
    let byPurpose = ofCaller.get(principal);
    if (!byPurpose) ofCaller.set(principal, (byPurpose = new Map()));
    let decision = byPurpose.get(basis.purpose);
    if (!decision) byPurpose.set(basis.purpose, (decision = decideFor(principal, basis)));
    return decision;
  };
}
