import type { Principal } from '#shared/auth/principal';
import { accessOf } from '#shared/policy/access';
import type { PolicyBundle } from '#shared/policy/bundle';
import type { MaskKind } from '#shared/policy/masks';
import { atomsOf, isOpenTo } from '#shared/policy/requirement';
import { BoundedMap } from '../execution/boundedMap';

/** What a caller may read and give, before there are rows. Callers of equal keys decide alike, so their filtered documents are shared. */
export interface Decision {
  readonly key: string;
  /** Everything may be read and given. */
  readonly isUnlimited: boolean;
  /** `Type.field` of an object type. */
  mayRead(coordinate: string): boolean;
  /** The mask under which a `Type.field` that may be read arrives; undefined when it arrives in the clear. */
  maskOf(coordinate: string): MaskKind | undefined;
  /** `Input.field`, `Enum.VALUE` or `Type.field(argument:)`. */
  mayGive(coordinate: string): boolean;
}

const everything: Decision = {
  key: 'everything',
  isUnlimited: true,
  mayRead: () => true,
  maskOf: () => undefined,
  mayGive: () => true,
};

/** For `--unprotected` on one's own machine: a foreign supergraph without a policy. */
export const unprotected = (): Decision => everything;

/** `Type.field(argument:)`, which goes with its field unless the policy says more. */
const isArgument = (coordinate: string): boolean => coordinate.endsWith(':)');

const keptDecisions = 1000;

/** The decisions of a bundle: one for each set of atoms that the policy speaks of, whoever holds them. */
export function decisionsOf({ rules }: PolicyBundle): (principal: Principal) => Decision {
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

  const decide = (key: string, held: ReadonlySet<string>): Decision => {
    const has = (atom: string): boolean => held.has(atom);
    const readable = new Set<string>();
    const masked = new Map<string, MaskKind>();
    for (const [coordinate, { read, mask }] of fields) {
      if (!isOpenTo(read, has)) continue;
      readable.add(coordinate);
      if (mask && !isOpenTo(mask.clear, has)) masked.set(coordinate, mask.kind);
    }
    const closed = new Set(
      [...inputs].filter(([, openness]) => !isOpenTo(openness, has)).map(([name]) => name),
    );
    return {
      key,
      isUnlimited: false,
      mayRead: (coordinate) => readable.has(coordinate),
      maskOf: (coordinate) => masked.get(coordinate),
      mayGive: (coordinate) => !closed.has(coordinate) && (inputs.has(coordinate) || isArgument(coordinate)),
    };
  };

  return (principal) => {
    const access = accessOf(principal);
    // One sign an atom: which of them are satisfied.
    const key = atoms.map((atom) => (access.has(atom) ? '1' : '0')).join('');
    let decision = known.get(key);
    if (!decision) {
      decision = decide(key, new Set(atoms.filter((_, index) => key[index] === '1')));
      known.set(key, decision);
    }
    return decision;
  };
}
