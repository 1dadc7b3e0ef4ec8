import { readFileSync } from 'node:fs';
import { dataDepartments, type DataDepartment } from '#shared/auth/principal';
import type { Catalogue, CatalogueEntry } from '#shared/grants/catalogue';
import { projectPath } from '#shared/project/projectPath';

/** What can be granted, as the composed policy has it. */
export const catalogue: Catalogue = JSON.parse(
  readFileSync(projectPath('subgraphs', 'audit', 'catalogue.json'), 'utf8'),
) as Catalogue;

export interface GrantableFieldRow extends CatalogueEntry {
  /** `Type.field`. */
  readonly coordinate: string;
}

/** Sorted by coordinate. */
export const grantableFields: readonly GrantableFieldRow[] = Object.entries(catalogue)
  .map(([coordinate, entry]) => ({ coordinate, ...entry }))
  .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));

export const entryOf = (coordinate: string): CatalogueEntry | null =>
  Object.hasOwn(catalogue, coordinate) ? (catalogue[coordinate] as CatalogueEntry) : null;

export const isDataDepartment = (name: string): name is DataDepartment =>
  (dataDepartments as readonly string[]).includes(name);

/** Departments that own any of the coordinates, sorted. */
export const ownersOf = (coordinates: readonly string[]): readonly string[] =>
  [...new Set(coordinates.flatMap((coordinate) => entryOf(coordinate)?.owners ?? []))].sort();
