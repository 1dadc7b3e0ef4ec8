import type { DataSource, QueryRunner } from 'typeorm';
import type { SeedTable } from './seedTable';

/** SQLite binds 32,766 values a statement; MySQL takes more, but gains nothing from it. */
const valuesPerStatement = 16_000;
const rowsPerTransaction = 20_000;

/**
 * Inserts a table's rows with multi-row statements, in transactions of bounded size.
 * @param progress called with the number of rows written so far
 * @returns rows written
 */
export async function insertRows(
  dataSource: DataSource,
  table: SeedTable,
  progress: (rows: number) => void,
): Promise<number> {
  const metadata = dataSource.getMetadata(table.entity);
  const { driver } = dataSource;
  const columns = metadata.columns;
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
  const tuple = `(${columns.map(() => '?').join(', ')})`;
  const perStatement = Math.max(1, Math.floor(valuesPerStatement / columns.length));
  const statementFor = (rows: number) =>
    `INSERT INTO ${driver.escape(metadata.tableName)} (${names}) VALUES ${Array(rows).fill(tuple).join(', ')}`;
  const fullStatement = statementFor(perStatement);

  let written = 0;
  let pending: unknown[] = [];
  let pendingRows = 0;
  const flush = async (runner: QueryRunner) => {
    if (pendingRows === 0) return;
    await runner.query(pendingRows === perStatement ? fullStatement : statementFor(pendingRows), pending);
    written += pendingRows;
    pending = [];
    pendingRows = 0;
    progress(written);
  };

  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    let inTransaction = 0;
    for await (const row of table.rows) {
      for (const column of columns) {
        const value = (row as Record<string, unknown>)[column.propertyName];
        pending.push(driver.preparePersistentValue(value ?? null, column));
      }
      pendingRows += 1;
      inTransaction += 1;
      if (pendingRows === perStatement) await flush(runner);
      if (inTransaction >= rowsPerTransaction) {
        await flush(runner);
        await runner.commitTransaction();
        await runner.startTransaction();
        inTransaction = 0;
      }
    }
    await flush(runner);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
  return written;
}
