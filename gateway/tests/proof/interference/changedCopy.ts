import { DatabaseSync } from '@photostructure/sqlite';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import { hiddenColumns } from './hiddenColumns';
import { hiddenRows } from './hiddenRows';

type Database = InstanceType<typeof DatabaseSync>;
type Value = string | number | null;
type Urls = Readonly<Record<DepartmentName, string>>;

const fileOf = (url: string): string => url.replace(/^sqlite:/, '');
const quoted = (name: string): string => `"${name}"`;

/** Where a row lies stays: numbers over all rows are counted by it. */
const placeColumns = new Set(['regionCode', 'city4', 'county6', 'town9']);

export interface Changes {
  readonly urls: Urls;
  /** Cells that have another value now, rows taken away and rows added. */
  readonly cells: number;
  readonly removed: number;
  readonly added: number;
}

/** Copies of the seeded databases, in which only what a caller may not see is different. */
export class ChangedCopy {
  private cells = 0;
  private removed = 0;
  private added = 0;
  private readonly open = new Map<DepartmentName, Database>();
  private readonly urls: Record<string, string> = {};

  constructor(source: Urls, folder: string) {
    for (const [name, url] of Object.entries(source)) {
      const file = `${folder}/${name}.sqlite`;
      const from = new DatabaseSync(fileOf(url));
      from.exec(`VACUUM INTO '${file}'`);
      from.close();
      this.urls[name] = `sqlite:${file}`;
      this.open.set(name as DepartmentName, new DatabaseSync(file));
    }
  }

  /** Changes everything that is hidden from the caller. */
  changeFor(principal: Principal): Changes {
    for (const database of this.open.values()) database.exec('BEGIN');
    for (const { department, table, scopes, columns } of hiddenColumns) {
      if (scopes.some((scope) => principal.scopes.includes(scope))) continue;
      for (const column of columns) this.rotate(department, table, column, '1');
    }
    for (const { department, table, key, where, decidedBy, isCounted } of hiddenRows(principal)) {
      for (const column of this.columnsOf(department, table)) {
        if (column !== key && !placeColumns.has(column) && !decidedBy.includes(column))
          this.rotate(department, table, column, where);
      }
      if (!isCounted) this.addAndRemove(department, table, key, where);
    }
    for (const database of this.open.values()) {
      database.exec('COMMIT');
      database.close();
    }
    const { cells, removed, added } = this;
    return { urls: this.urls as Urls, cells, removed, added };
  }

  private database(department: DepartmentName): Database {
    const database = this.open.get(department);
    if (!database) throw new Error(`There is no copy of ${department}.`);
    return database;
  }

  private columnsOf(department: DepartmentName, table: string): string[] {
    const rows = this.database(department)
      .prepare(`PRAGMA table_info(${quoted(table)})`)
      .all() as { name: string }[];
    return rows.map(({ name }) => name);
  }

  /** Each row gets the value of another: all values stay possible ones. */
  private rotate(department: DepartmentName, table: string, column: string, where: string): void {
    const database = this.database(department);
    const name = quoted(column);
    const rows = database
      .prepare(
        `SELECT rowid AS at, ${name} AS value FROM ${quoted(table)} WHERE ${where} ORDER BY ${name}, rowid`,
      )
      .all() as { at: number; value: Value }[];
    // Half the list further, so that equal values do not meet each other.
    const shift = Math.floor(rows.length / 2);
    const update = database.prepare(`UPDATE OR IGNORE ${quoted(table)} SET ${name} = ? WHERE rowid = ?`);
    for (const [i, { at, value }] of rows.entries()) {
      const next = rows[(i + shift) % rows.length]?.value ?? null;
      if (next === value) continue;
      this.cells += Number(update.run(next, at).changes);
    }
  }

  /** A third of the hidden rows goes, and a third gets a double under another key. */
  private addAndRemove(department: DepartmentName, table: string, key: string, where: string): void {
    const database = this.database(department);
    const rows = database
      .prepare(`SELECT rowid AS at FROM ${quoted(table)} WHERE ${where} ORDER BY rowid`)
      .all() as { at: number }[];
    const columns = this.columnsOf(department, table);
    const values = columns.map((column) => (column === key ? `${quoted(column)} || '9'` : quoted(column)));
    const double = database.prepare(
      `INSERT OR IGNORE INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) ` +
        `SELECT ${values.join(', ')} FROM ${quoted(table)} WHERE rowid = ?`,
    );
    const remove = database.prepare(`DELETE FROM ${quoted(table)} WHERE rowid = ?`);
    for (const [i, { at }] of rows.entries()) {
      if (i % 3 === 0) this.removed += Number(remove.run(at).changes);
      if (i % 3 === 1) this.added += Number(double.run(at).changes);
    }
  }
}
