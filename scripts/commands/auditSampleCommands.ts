import type { Command } from 'commander';
import type { RedrawOptions } from './auditRedraw';

/** `graph audit pool`, `graph audit redraw`: with both, anybody can check how a sample of case files was drawn. */
export function addSampleCommands(audit: Command): void {
  audit
    .command('pool <sample>')
    .description("print the pool a sample was drawn from, out of the audit department's database")
    .action(async (sample: string, _options: object, command: Command) => {
      const { readStoredPool } = await import('./auditPool.js');
      const { dataDir } = command.optsWithGlobals<{ dataDir: string }>();
      const { text, seed, n, strata } = await readStoredPool(sample, process.env, dataDir);
      console.log(text);
      console.error(
        `audit redraw --pool FILE --seed ${JSON.stringify(seed)} --n ${n} --strata "${strata.join(',')}"`,
      );
    });

  audit
    .command('redraw')
    .description('draw a sample of case files again and print what was drawn, and the hashes to compare')
    .requiredOption('--pool <file>', 'the pool, as "audit pool" prints it')
    .requiredOption('--seed <text>', 'AuditSample.seed')
    .requiredOption('--n <number>', 'AuditSample.size')
    .option('--strata <kinds>', 'AuditSample.strata with commas between: DEPARTMENT,COUNTY,PROCEDURE', '')
    .action(async (options: RedrawOptions) => {
      const { redrawText, runRedraw } = await import('./auditRedraw.js');
      console.log(redrawText(runRedraw(options)));
    });
}
