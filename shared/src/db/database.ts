import 'reflect-metadata';
import type { Classes } from './classes';
import path from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Logger } from 'pino';
import { SqliteAdapter } from './sqliteAdapter';
import { StatementLog } from './statementLog';

export interface DatabaseOptions {
  /** `mysql://user:password@host:port/schema` or `sqlite:path/to/file`. */
  readonly url: string;
  readonly entities: Classes;
  readonly migrations: Classes;
  readonly log: Logger;
  /** Connections a process may hold to its MySQL schema. */
  readonly poolSize?: number;
  /** A statement that runs longer is given up, in milliseconds (MySQL; SQLite runs in this process and is bounded by page sizes). */
  readonly statementTimeoutMs?: number;
}

export const isSqlite = (url: string): boolean => url.startsWith('sqlite:');

/** File of a `sqlite:` URL; `:memory:` stays itself. */
export function sqliteFile(url: string): string {
  const file = url.slice('sqlite:'.length);
  return file === ':memory:' ? file : path.resolve(file);
}

function optionsFor(options: DatabaseOptions): DataSourceOptions {
  const { url, entities, migrations, log, poolSize = 10, statementTimeoutMs = 8000 } = options;
  const common = {
    entities,
    migrations,
    logger: new StatementLog(log),
    synchronize: false,
    migrationsRun: false,
    // A condition on null or undefined is a bug, never "no condition".
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    maxQueryExecutionTime: statementTimeoutMs,
  } as const;
  if (isSqlite(url)) {
    return {
      ...common,
      type: 'better-sqlite3',
      driver: SqliteAdapter,
      database: sqliteFile(url),
      enableWAL: sqliteFile(url) !== ':memory:',
      statementCacheSize: 200,
    };
  }
  return {
    ...common,
    type: 'mysql',
    url,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    enableQueryTimeout: true,
    poolSize,
    connectTimeout: 5000,
    // An object where a value belongs must never become a piece of SQL.
    extra: {
      stringifyObjects: true,
      waitForConnections: true,
      queueLimit: poolSize * 20,
      idleTimeout: 60_000,
    },
  };
}

/** A data source that is not connected yet: the caller may try, fail and try again (`connectDatabase`). */
export const createDatabase = (options: DatabaseOptions): DataSource => new DataSource(optionsFor(options));

/**
 * Connects a data source. SQLite and MySQL must order and compare text alike, so a MySQL schema must have a binary
 * collation; anything else is refused here rather than found later in a list that skips rows.
 */
export async function connectDatabase(dataSource: DataSource): Promise<DataSource> {
  await dataSource.initialize();
  if (dataSource.options.type === 'mysql') {
    const [row] = (await dataSource.query('SELECT @@collation_database AS collation')) as [
      { collation: string },
    ];
    if (!row.collation.endsWith('_bin')) {
      await dataSource.destroy();
      throw new Error(
        `The MySQL schema must have a utf8mb4 collation ending in _bin, got ${row.collation}. ` +
          'Create it with: CREATE DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.',
      );
    }
  }
  return dataSource;
}

export const openDatabase = (options: DatabaseOptions): Promise<DataSource> =>
  connectDatabase(createDatabase(options));

/** The statement log of a data source made by `createDatabase`. */
export function statementLogOf(dataSource: DataSource): StatementLog {
  const { logger } = dataSource;
  if (!(logger instanceof StatementLog)) throw new Error('This data source was not made by createDatabase.');
  return logger;
}
