import DataLoader from 'dataloader';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { countWithin } from '#shared/loaders/countWithin';
import { FarmEntity } from '../entities/farm.entity';

/** Numbers of farms by division. Farms are listed in public, farm by farm: nothing to withhold. */
export const farmCountLoader = (db: ScopedDatabase) =>
  new DataLoader<string, number>((codes) => countWithin(db, FarmEntity, codes));
