/**
 * Who may: an OR of ANDs of atoms (disjunctive normal form), as in `@requiresScopes`. An atom is a scope
 * (`ecology:sensitive:read`), `authenticated`, or `policy:<name>`. Nothing to satisfy means nobody: an empty OR denies, and
 * so does an empty AND in it, which other enforcers read as "anybody".
 */
export type Requirement = readonly (readonly string[])[];

/** What is open to anybody is said so, never by an empty requirement. */
export type Openness = 'PUBLIC' | Requirement;

export const authenticatedAtom = 'authenticated';
const policyPrefix = 'policy:';
export const policyAtom = (name: string): string => `${policyPrefix}${name}`;
/** The name of a policy atom; null for scopes. */
export const policyNameOf = (atom: string): string | null =>
  atom.startsWith(policyPrefix) ? atom.slice(policyPrefix.length) : null;

/** Whether some AND has all its atoms. */
export const satisfies = (requirement: Requirement, has: (atom: string) => boolean): boolean =>
  requirement.some((all) => all.length > 0 && all.every(has));

export const isOpenTo = (openness: Openness, has: (atom: string) => boolean): boolean =>
  openness === 'PUBLIC' || satisfies(openness, has);

const isSubset = (small: readonly string[], large: readonly string[]): boolean =>
  small.every((atom) => large.includes(atom));

/** Sorted, without repeats, without ANDs that ask for more than another does. Equal requirements become equal text. */
export function simplified(requirement: Requirement): Requirement {
  const sorted = requirement
    .filter((all) => all.length > 0)
    .map((all) => [...new Set(all)].sort())
    .sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  const kept: string[][] = [];
  for (const all of sorted) if (!kept.some((weaker) => isSubset(weaker, all))) kept.push(all);
  return kept.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Both must hold. */
export function both(a: Openness, b: Openness): Openness {
  if (a === 'PUBLIC') return b;
  if (b === 'PUBLIC') return a;
  // An empty AND denies; joined with another it must not become that other.
  return simplified(simplified(a).flatMap((left) => simplified(b).map((right) => [...left, ...right])));
}

/** Whether whoever satisfies `narrow` satisfies `wide` too, whatever else they hold. */
export function implies(narrow: Openness, wide: Openness): boolean {
  if (wide === 'PUBLIC') return true;
  if (narrow === 'PUBLIC') return false;
  return simplified(narrow).every((all) => satisfies(wide, (atom) => all.includes(atom)));
}

export const atomsOf = (openness: Openness): readonly string[] =>
  openness === 'PUBLIC' ? [] : [...new Set(openness.flat())];
