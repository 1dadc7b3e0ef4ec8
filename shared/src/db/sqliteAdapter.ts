import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite';
import { DateUtils } from 'typeorm/util/DateUtils';

/**
 * TypeORM's `better-sqlite3` driver expects that package's shape; @photostructure/sqlite (prebuilt inside its npm
 * tarball, no compiler) has the shape of node:sqlite. This is the whole difference between them.
 */
const bindable = (value: unknown): unknown => {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return DateUtils.mixedDateToUtcDatetimeString(value);
  return value;
};

class Statement {
  readonly reader: boolean;

  constructor(private readonly statement: StatementSyncInstance) {
    this.reader = statement.columns().length > 0;
  }

  all(...parameters: unknown[]): unknown[] {
    return this.statement.all(...parameters.map(bindable));
  }

  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return this.statement.run(...parameters.map(bindable));
  }
}

export class SqliteAdapter {
  private readonly database: InstanceType<typeof DatabaseSync>;

  constructor(file: string, options: { readonly?: boolean; timeout?: number }) {
    this.database = new DatabaseSync(file, {
      readOnly: options.readonly ?? false,
      timeout: options.timeout ?? 5000,
    });
  }

  pragma(source: string): unknown[] {
    return this.database.prepare(`PRAGMA ${source}`).all();
  }

  prepare(sql: string): Statement {
    return new Statement(this.database.prepare(sql));
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  close(): void {
    this.database.close();
  }
}
