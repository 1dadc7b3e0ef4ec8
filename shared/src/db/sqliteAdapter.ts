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

/** Inherits nothing: a column may be named like anything that objects have. */
const nothing: object = Object.freeze(Object.create(null) as object);

class Statement {
  readonly reader: boolean;
  private readonly names: readonly string[];
  /** Makes the rows: those of one statement are alike, which engines turn to account. */
  private readonly Row: new () => Record<string, unknown>;

  constructor(private readonly statement: StatementSyncInstance) {
    this.names = statement.columns().map(({ name }) => name);
    this.reader = this.names.length > 0;
    // Rows as lists of values come over a quarter faster than as objects, whose names are made anew for each row.
    statement.setReturnArrays(this.reader);
    const Row = function (): void {};
    Row.prototype = nothing;
    this.Row = Row as unknown as new () => Record<string, unknown>;
  }

  all(...parameters: unknown[]): unknown[] {
    const { names, Row } = this;
    const rows = this.statement.all(...parameters.map(bindable)) as unknown as unknown[][];
    return rows.map((values) => {
      const row = new Row();
      for (let i = 0; i < names.length; i++) row[names[i] as string] = values[i];
      return row;
    });
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
