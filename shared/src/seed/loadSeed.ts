import type { Classes } from '#shared/db/classes';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { DepartmentName } from '#shared/auth/principal';
import { isSqlite, openDatabase, sqliteFile } from '#shared/db/database';
import type { World } from '#shared/synthetic/world';
import { deferIndexes } from './deferIndexes';
import { insertRows } from './insertRows';
import { identityOf, willDo } from './seedIdentity';
import type { DepartmentSeed, ExpectedFault, SeedKeys } from './seedTable';

/** What seeding needs to know of a department (its seed/index.ts exports one). */
export interface SeedDefinition {
  readonly name: DepartmentName;
  readonly entities: Classes;
  readonly migrations: Classes;
  readonly tables: DepartmentSeed;
  /** What the department holds comes from work alone: its tables are made, and no seed ever empties them. */
  readonly keepsWork?: true;
  /** Names data that holds more than usual (e.g. the divisions of the whole country). */
  readonly variant?: string;
  /** Faults planted in the department's own tables; those in cases and inspections are known to the world. */
  readonly faults?: (world: World) => Iterable<ExpectedFault>;
}

export interface SeedOptions {
  readonly url: string;
  readonly world: World;
  /** The department's key of blind indexes; for departments that have one. */
  readonly blindIndexKey?: Buffer | undefined;
  readonly log: Logger;
  /** Load again although the same data is there. */
  readonly mode: 'IF_ABSENT' | 'REPLACE';
  readonly progress: (table: string, rows: number, of: number) => void;
}

const stateTable = 'seed_state';
async function loadedIdentity(db: DataSource): Promise<string | null> {
  const runner = db.createQueryRunner();
  try {
    if (!(await runner.hasTable(stateTable))) return null;
    const rows = (await runner.query(`SELECT identity FROM ${stateTable}`)) as { identity: string }[];
    return rows[0]?.identity ?? null;
  } finally {
    await runner.release();
  }
}

/** Tells the engine what it now holds: one that still believes its tables empty reads them whole. */
async function analyse(db: DataSource): Promise<void> {
  if (db.options.type !== 'mysql') return void (await db.query('ANALYZE'));
  const names = db.entityMetadatas.map(({ tableName }) => db.driver.escape(tableName));
  await db.query(`ANALYZE TABLE ${names.join(', ')}`);
}

const keysOf = ({ name }: SeedDefinition, { blindIndexKey }: SeedOptions): SeedKeys => ({
  blindIndexKey: () => {
    if (blindIndexKey) return blindIndexKey;
    throw new Error(`The data of ${name} is indexed under a key, and none was given to load it with.`);
  },
});

async function fill(db: DataSource, definition: SeedDefinition, options: SeedOptions): Promise<number> {
  await db.runMigrations({ transaction: 'each' });
  await db.query(`CREATE TABLE IF NOT EXISTS ${stateTable} (identity varchar(255) NOT NULL)`);
  // A load that broke off left rows but no identity: begin from nothing.
  await db.query(`DELETE FROM ${stateTable}`);
  for (const { tableName } of db.entityMetadatas)
    await db.query(`DELETE FROM ${db.driver.escape(tableName)}`);
  const restoreIndexes = isSqlite(options.url) ? await deferIndexes(db) : null;
  let rows = 0;
  for (const table of definition.tables(options.world, keysOf(definition, options))) {
    const { tableName } = db.getMetadata(table.entity);
    rows += await insertRows(db, table, (done) => options.progress(tableName, done, table.count));
  }
  await restoreIndexes?.();
  await analyse(db);
  await db.query(`INSERT INTO ${stateTable} (identity) VALUES (?)`, [
    identityOf(options, definition.variant),
  ]);
  return rows;
}

/** Memory for pages and for sorting indexes while a file is loaded, in KiB; SQLite's own default is 2,000. */
const loadingCacheKiB = 65_536;

/** SQLite: into a file of another name, which takes its place only when it is whole. */
async function seedFile(definition: SeedDefinition, options: SeedOptions): Promise<number> {
  const file = sqliteFile(options.url);
  const loading = `${file}.loading`;
  mkdirSync(path.dirname(file), { recursive: true });
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(loading + suffix, { force: true });
  const db = await openDatabase({ ...options, ...definition, url: `sqlite:${loading}` });
  try {
    // The file counts only once it is whole, so it needs no journal on disk and no waiting for the disk.
    await db.query('PRAGMA journal_mode = MEMORY');
    await db.query('PRAGMA synchronous = OFF');
    await db.query(`PRAGMA cache_size = -${loadingCacheKiB}`);
    const rows = await fill(db, definition, options);
    await db.destroy();
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
    renameSync(loading, file);
    return rows;
  } catch (error) {
    if (db.isInitialized) await db.destroy();
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(loading + suffix, { force: true });
    throw error;
  }
}

/** Whether the data asked for, or more of it, is in the department's database. @throws when the database is away */
export async function isLoaded(
  definition: SeedDefinition,
  options: Pick<SeedOptions, 'url' | 'world' | 'log' | 'blindIndexKey'>,
): Promise<boolean> {
  if (isSqlite(options.url) && !existsSync(sqliteFile(options.url))) return false;
  if (definition.keepsWork) return true;
  const db = await openDatabase({ ...options, ...definition });
  try {
    return willDo(await loadedIdentity(db), options, definition.variant);
  } finally {
    await db.destroy();
  }
}

async function makeTables(definition: SeedDefinition, options: SeedOptions): Promise<number> {
  const db = await openDatabase({ ...options, ...definition });
  try {
    await db.runMigrations({ transaction: 'each' });
    return 0;
  } finally {
    await db.destroy();
  }
}

async function seedSchema(definition: SeedDefinition, options: SeedOptions): Promise<number> {
  const db = await openDatabase({ ...options, ...definition });
  try {
    return await fill(db, definition, options);
  } finally {
    await db.destroy();
  }
}

/**
 * Loads a department's demonstration data. Nothing is ever half-loaded: a SQLite file appears only when it is whole, and
 * a MySQL schema counts as loaded only when its last row is in, so that a second run begins again.
 * @returns rows written, or null when the same data was there already
 */
export async function loadSeed(definition: SeedDefinition, options: SeedOptions): Promise<number | null> {
  if (options.mode === 'IF_ABSENT' && (await isLoaded(definition, options))) return null;
  if (definition.keepsWork) return makeTables(definition, options);
  return isSqlite(options.url) ? seedFile(definition, options) : seedSchema(definition, options);
}
