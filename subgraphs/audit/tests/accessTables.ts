import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase } from '#shared/db/database';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { migrations } from '../migrations/index';
import { AccessCoordinateEntity } from '../src/entities/accessCoordinate.entity';
import { AccessEntityEntity } from '../src/entities/accessEntity.entity';
import { AccessRecordEntity } from '../src/entities/accessRecord.entity';
import { AccessRegionEntity } from '../src/entities/accessRegion.entity';
import { FollowerPositionEntity } from '../src/entities/followerPosition.entity';
import { entities } from '../src/entities/index';
import { followToEnd } from '../src/follower/follower';

export const silent = pino({ level: 'silent' });

export interface AccessDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** An empty, migrated database of the department. */
export async function accessDatabase(): Promise<AccessDatabase> {
  const { url, drop } = await scratchDatabase();
  const dataSource = await openDatabase({ url, entities, migrations, log: silent, poolSize: 4 });
  await dataSource.runMigrations({ transaction: 'each' });
  return {
    url,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await drop();
    },
  };
}

export const takeIn = (dataSource: DataSource, logs: string) =>
  followToEnd({ dataSource, logs, log: silent });

const tables = [
  AccessRecordEntity,
  AccessCoordinateEntity,
  AccessEntityEntity,
  AccessRegionEntity,
  FollowerPositionEntity,
];

/** Everything the follower wrote, in one order. */
export async function tablesOf(dataSource: DataSource): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await dataSource.getRepository<object>(table).find();
    all[table.name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return all;
}
