import type { DataClass } from '#shared/policy/rules';

/** A field above internal. */
export interface CatalogueEntry {
  /** Names of the departments that answer it: one of each decides on a grant. */
  readonly owners: readonly string[];
  readonly class: DataClass;
  /** Whether it leaves masked unless somebody may see it in the clear. */
  readonly isMasked: boolean;
}

/** What can be granted, by `Type.field`: made by `npm run compose`, read by the audit department. */
export type Catalogue = Readonly<Record<string, CatalogueEntry>>;
