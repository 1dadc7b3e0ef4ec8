import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { openDatabase } from '#shared/db/database';

export interface IndexCommand {
  /** Folder of all nodes' logs. */
  readonly logs: string;
  /** Of the audit department. */
  readonly databaseUrl: string;
  /** REBUILD: forget what was taken in before, and read everything anew. */
  readonly mode: 'GO_ON' | 'REBUILD';
  readonly err: NodeJS.WritableStream;
}

export interface IndexResult {
  /** What is to be printed: a line for each node, and the sum. */
  readonly text: string;
  readonly exitCode: 0 | 1;
}

/** Takes the logs into the access log, to their ends. The department may run meanwhile. */
export async function runIndex({ logs, databaseUrl, mode, err }: IndexCommand): Promise<IndexResult> {
  if (!existsSync(logs))
    throw new Error(`There is no folder ${logs}. Name the folder of the logs with --logs.`);
  const { entities } = await import('#subgraphs/audit/src/entities/index');
  const { migrations } = await import('#subgraphs/audit/migrations/index');
  const { followToEnd } = await import('#subgraphs/audit/src/follower/follower');
  const { forgetAll } = await import('#subgraphs/audit/src/follower/positions');
  const log = pino({ level: 'silent' });
  const dataSource = await openDatabase({ url: databaseUrl, entities, migrations, log });
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    if (mode === 'REBUILD') await forgetAll(dataSource);
    const followed = await followToEnd({ dataSource, logs, log }, (node, records) =>
      err.write(`${node}: ${records} records\n`),
    );
    const lines = followed.map(({ node, records, trouble }) =>
      [`${node}: ${records} records taken in`, ...(trouble === null ? [] : [trouble])].join('\n  '),
    );
    const sum = followed.reduce((total, { records }) => total + records, 0);
    return {
      text: [...lines, `${sum} records of ${followed.length} nodes`].join('\n'),
      exitCode: followed.some(({ trouble }) => trouble !== null) ? 1 : 0,
    };
  } finally {
    await dataSource.destroy();
  }
}
