import type { QueryRunner } from 'typeorm';
import { oneAtATime } from './oneAtATime';
import type { ScopedDatabase } from './scopedDatabase';

async function between<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    const result = await work();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

/**
 * Runs work in one transaction: all of its changes are made or, when anything fails, none.
 * @param work gets the database on the transaction's connection, for what it reads, and the connection, for what it changes
 */
export async function inTransaction<T>(
  db: ScopedDatabase,
  work: (db: ScopedDatabase, runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const { dataSource } = db;
  const write = async (): Promise<T> => {
    const runner = dataSource.createQueryRunner();
    try {
      return await between(runner, () => work(db.on(runner), runner));
    } finally {
      await runner.release();
    }
  };
  return dataSource.options.type === 'mysql' ? write() : oneAtATime(dataSource, write);
}
