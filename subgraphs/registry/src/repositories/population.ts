import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { countWithin } from '#shared/loaders/countWithin';
import { HouseholdEntity } from '../entities/household.entity';
import { PersonEntity } from '../entities/person.entity';

export interface Population {
  readonly households: number;
  readonly persons: number;
}

/** Registered households and persons: two statements for each level of divisions in the batch. */
export const populationLoader = (db: DataSource) =>
  new DataLoader<string, Population>(async (codes) => {
    const households = await countWithin(db, HouseholdEntity, codes);
    const persons = await countWithin(db, PersonEntity, codes);
    return codes.map((_, i) => ({ households: households[i] ?? 0, persons: persons[i] ?? 0 }));
  });
