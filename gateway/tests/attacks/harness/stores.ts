import type { DataSource } from 'typeorm';
import { pino } from 'pino';
import type { DepartmentName } from '#shared/auth/principal';
import { openDatabase } from '#shared/db/database';
import type { ScratchDatabase } from '#shared/testing/scratchDatabase';

/** The departments' databases as whoever administers them has them: without a row scope, and not counted. */
export interface Stores {
  readonly of: ReadonlyMap<DepartmentName, DataSource>;
  close(): Promise<void>;
}

export async function openStores(databases: ReadonlyMap<DepartmentName, ScratchDatabase>): Promise<Stores> {
  const log = pino({ level: 'silent' });
  const opened = await Promise.all(
    [...databases].map(
      async ([name, { url }]) =>
        [name, await openDatabase({ url, entities: [], migrations: [], log })] as const,
    ),
  );
  return {
    of: new Map(opened),
    close: async () => {
      for (const [, source] of opened) await source.destroy();
    },
  };
}
