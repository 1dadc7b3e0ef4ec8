import type { Grant } from './grant';
import { purposeOf, type PurposeCode } from './purposes';
import { dataClasses, type DataClass } from '#shared/policy/rules';

/** What a request for anything above internal rests on: the purpose that was stated, and the grant it is made under. */
export interface Basis {
  readonly purpose: PurposeCode | null;
  readonly grant: Grant | null;
}

/** Nothing was stated: nothing above internal. */
export const noBasis: Basis = Object.freeze({ purpose: null, grant: null });

/** A field as a reader meets it. */
export interface ReadPlace {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly class: DataClass;
}

export const isAbove = (one: DataClass, other: DataClass): boolean =>
  dataClasses.indexOf(one) > dataClasses.indexOf(other);

/**
 * By what a field may be read, if at all: by what the role gives, by what a grant adds to it, or not on this basis. Above internal
 * the rights are role ∩ grant ∩ purpose; public and internal fields are the role's alone.
 */
export function rightsAt({ purpose, grant }: Basis, at: ReadPlace): 'ROLE' | 'GRANT' | 'NONE' {
  if (!isAbove(at.class, 'INTERNAL')) return 'ROLE';
  if (purpose === null || isAbove(at.class, purposeOf(purpose).highest)) return 'NONE';
  if (grant === null) return 'ROLE';
  return grant.coordinates.includes(at.coordinate) ? 'GRANT' : 'NONE';
}
