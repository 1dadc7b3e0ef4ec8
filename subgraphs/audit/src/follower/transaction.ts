import type { DataSource, EntityManager } from 'typeorm';
import { oneAtATime } from '#shared/db/oneAtATime';

/** All of the work's changes or none; in turn with the department's other writes, where there is one connection for all. */
export function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const run = (): Promise<T> => dataSource.transaction(work);
  return dataSource.options.type === 'mysql' ? run() : oneAtATime(dataSource, run);
}
