import DataLoader from 'dataloader';
import type { DataSource, EntityTarget } from 'typeorm';
import { regionLevel } from '#shared/codes/regionCode';
import type { RegionScoped } from '#shared/db/regionScoped';
import { countBy } from '#shared/loaders/counts';
import { HouseholdEntity } from '../entities/household.entity';
import { PersonEntity } from '../entities/person.entity';
import { segmentOf } from './regions';

export interface Population {
  readonly households: number;
  readonly persons: number;
}

type Column = 'city4' | 'county6' | 'town9' | 'regionCode';

/** The column of scoped tables that marks a division's subtree; the province is counted by its cities. */
function columnFor(code: string): { column: Column; value: string } | null {
  if (regionLevel(code) === 'VILLAGE') return { column: 'regionCode', value: code };
  const segment = segmentOf(code);
  return segment && segment.column !== 'province2' ? { column: segment.column, value: segment.value } : null;
}

async function countsOf(
  db: DataSource,
  entity: EntityTarget<RegionScoped>,
  column: Column,
  values: readonly string[],
): Promise<Map<string, number>> {
  const counts = await countBy(db, entity, column, values);
  return new Map(values.map((value, i) => [value, counts[i] ?? 0]));
}

/** Registered households and persons: two statements for each level of divisions in the batch. */
export const populationLoader = (db: DataSource) =>
  new DataLoader<string, Population | null>(async (codes) => {
    const places = codes.map(columnFor);
    const results = new Map<string, Population>();
    for (const column of ['city4', 'county6', 'town9', 'regionCode'] as const) {
      const values = places.flatMap((place) => (place?.column === column ? [place.value] : []));
      if (values.length === 0) continue;
      const households = await countsOf(db, HouseholdEntity, column, values);
      const persons = await countsOf(db, PersonEntity, column, values);
      for (const value of values) {
        results.set(`${column}:${value}`, {
          households: households.get(value) ?? 0,
          persons: persons.get(value) ?? 0,
        });
      }
    }
    return places.map((place) => (place ? (results.get(`${place.column}:${place.value}`) ?? null) : null));
  });
