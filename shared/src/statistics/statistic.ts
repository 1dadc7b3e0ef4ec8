import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import type { RowTotals } from './suppression';

/** A table of counts open to callers who may not read what is counted. Its only dimensions: divisions, and its columns. */
export interface Statistic {
  /** Numbers in a row. */
  readonly columns: number;
  readonly totals: RowTotals;
  /** Counts of all rows by the division each is registered on, one number a column; from `db.statistics`, unscoped. */
  readonly count: (db: ScopedDatabase) => Promise<ReadonlyMap<string, readonly number[]>>;
}
