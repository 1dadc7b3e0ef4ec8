import path from 'node:path';
import type { Command } from 'commander';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import { databaseUrl } from '#shared/config/variables';

/** `graph audit index`. */
export function addIndexCommand(audit: Command): void {
  audit
    .command('index')
    .description('take what the logs hold into the access log of the audit department, to their ends')
    .option('--rebuild', 'forget what was taken in before, and read everything anew')
    .option('--logs <folder>', 'folder of the logs; AUDIT_DIR, or audit in the data folder')
    .option('--database <url>', 'DATABASE_URL_AUDIT, or audit.sqlite in the data folder')
    .action(async (given: { rebuild?: true; logs?: string; database?: string }, command: Command) => {
      const { dataDir } = command.optsWithGlobals<{ dataDir: string }>();
      if (given.database !== undefined && !databaseUrl.safeParse(given.database).success)
        throw new Error(`--database must be ${databaseUrl.description}.`);
      const { runIndex } = await import('./indexLogs.js');
      const { text, exitCode } = await runIndex({
        logs: given.logs ?? process.env['AUDIT_DIR'] ?? path.join(dataDir, 'audit'),
        databaseUrl: given.database ?? databaseUrlsFrom(process.env, dataDir).audit,
        mode: given.rebuild ? 'REBUILD' : 'GO_ON',
        err: process.stderr,
      });
      console.log(text);
      process.exitCode = exitCode;
    });
}
