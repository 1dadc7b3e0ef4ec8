import DataLoader from 'dataloader';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { countByDivision } from '#shared/statistics/countByDivision';
import { publicationOf } from '#shared/statistics/publication';
import type { Statistic } from '#shared/statistics/statistic';
import { HouseholdEntity } from '../entities/household.entity';
import { PersonEntity } from '../entities/person.entity';

export interface Population {
  /** Null when withheld. */
  readonly households: number | null;
  readonly persons: number | null;
  readonly suppressed: boolean;
}

/** Registered households and persons. Who lives where is not public, so nothing is known beside these numbers. */
const population: Statistic = {
  columns: 2,
  totals: 'UNKNOWN',
  count: async (db) => {
    const households = await countByDivision(db, HouseholdEntity);
    const persons = await countByDivision(db, PersonEntity);
    const codes = new Set([...households.keys(), ...persons.keys()]);
    return new Map([...codes].map((code) => [code, [households.get(code) ?? 0, persons.get(code) ?? 0]]));
  },
};

/** The published numbers by division, the same for everybody: two statements when they are counted anew, else none. */
export const populationLoader = (db: ScopedDatabase) =>
  new DataLoader<string, Population>(async (codes) => {
    const published = await publicationOf(db, population);
    return codes.map((code) => {
      const [households = null, persons = null] = published.rowOf(code);
      return { households, persons, suppressed: households === null || persons === null };
    });
  });
