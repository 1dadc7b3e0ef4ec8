import { pino } from 'pino';
import type { DataSource, MigrationInterface } from 'typeorm';
import { openDatabase } from '#shared/db/database';
import { scratchDatabase } from '#shared/testing/scratchDatabase';

/** A database with one table. */
export interface ScratchTable {
  readonly db: DataSource;
  /** Disconnects and removes it. */
  drop(): Promise<void>;
}

/** Makes an empty database, and the table in it by its migration. */
export async function scratchTable(
  entity: new () => object,
  migration: new () => MigrationInterface,
): Promise<ScratchTable> {
  const scratch = await scratchDatabase();
  const db = await openDatabase({
    url: scratch.url,
    entities: [entity],
    migrations: [migration],
    log: pino({ level: 'silent' }),
  });
  await db.runMigrations();
  return {
    db,
    drop: async () => {
      await db.destroy();
      await scratch.drop();
    },
  };
}
