import type { ScopedDatabase } from './scopedDatabase';
import { ScopedWriter } from './scopedWriter';
import { inTransaction } from './transaction';

/**
 * Changes rows in one transaction: all of them or, when anything fails, none. The work reads and writes through its writer,
 * which checks each row before and after.
 * @throws AppError NOT_FOUND, FORBIDDEN (see ScopedWriter), and whatever the work throws
 */
export const writeScoped = <T>(db: ScopedDatabase, work: (writer: ScopedWriter) => Promise<T>): Promise<T> =>
  inTransaction(db, (own, runner) => work(new ScopedWriter(own, runner)));
