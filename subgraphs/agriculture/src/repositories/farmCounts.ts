import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { countWithin } from '#shared/loaders/countWithin';
import { FarmEntity } from '../entities/farm.entity';

/** Numbers of farms by division. */
export const farmCountLoader = (db: DataSource) =>
  new DataLoader<string, number>((codes) => countWithin(db, FarmEntity, codes));
