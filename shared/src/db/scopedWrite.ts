import type { QueryRunner } from 'typeorm';
import { oneAtATime } from './oneAtATime';
import type { ScopedDatabase } from './scopedDatabase';
import { ScopedWriter } from './scopedWriter';

async function inTransaction<T>(
  db: ScopedDatabase,
  runner: QueryRunner,
  work: (writer: ScopedWriter) => Promise<T>,
): Promise<T> {
  await runner.startTransaction();
  try {
    const result = await work(new ScopedWriter(db.on(runner), runner));
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

/**
 * Changes rows in one transaction: all of them or, when anything fails, none. The work reads and writes through its writer,
 * which checks each row before and after.
 * @throws AppError NOT_FOUND, FORBIDDEN (see ScopedWriter), and whatever the work throws
 */
export async function writeScoped<T>(
  db: ScopedDatabase,
  work: (writer: ScopedWriter) => Promise<T>,
): Promise<T> {
  const { dataSource } = db;
  const write = async (): Promise<T> => {
    const runner = dataSource.createQueryRunner();
    try {
      return await inTransaction(db, runner, work);
    } finally {
      await runner.release();
    }
  };
  return dataSource.options.type === 'mysql' ? write() : oneAtATime(dataSource, write);
}
