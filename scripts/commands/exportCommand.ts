import { existsSync, readFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { fileFormats, type FileFormat } from '#gateway/export/exportFile';

interface Given {
  readonly operation: string;
  readonly operationName?: string;
  readonly format: FileFormat;
  readonly out: string;
  readonly variables: string;
  readonly as?: string;
  readonly tokenFile?: string;
  readonly purpose?: string;
  readonly grant?: string;
  readonly url: string;
  readonly resume?: true;
  readonly force?: true;
}

/** Long enough for a long export: the gateway checks the token at every page. */
const tokenSeconds = 12 * 3600;

/** `graph export`: exit 0 whole, 1 refused or failed, 2 arguments that cannot be. */
export function addExportCommand(program: Command, dataDir: () => string): void {
  program
    .command('export')
    .description('export a list to a file with a manifest that the audit log vouches for')
    .requiredOption('--operation <file>', 'the document: one list takes "after: $after"')
    .option('--operation-name <name>', 'which operation of the file')
    .addOption(new Option('--format <format>', 'of the file').choices([...fileFormats]).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to; FILE.manifest.json beside it')
    .option('--variables <json>', 'variables of the operation, without "after"', '{}')
    .option('--as <persona>', 'whose rights to use: a token of the local issuer')
    .addOption(new Option('--token-file <file>', 'file with a token').conflicts('as'))
    .option('--purpose <code>', 'what the data is for (query "purposes")')
    .option('--grant <id>', 'the grant it is read under')
    .option('--url <url>', 'the gateway', `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`)
    .option('--resume', 'go on with the FILE.part that an interrupted run left')
    .addOption(new Option('--force', 'replace what is there').conflicts('resume'))
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .action(async (given: Given) => {
      const { BadArguments, ExportFailed } = await import('../export/exportOptions.js');
      const { runExport } = await import('../export/runExport.js');
      const { variablesFrom } = await import('./query.js');
      const say = (text: string): void => void process.stderr.write(text);
      const bad = (error: unknown): never => {
        throw new BadArguments((error as Error).message);
      };
      try {
        const missing = [given.operation, given.tokenFile].find(
          (file) => file !== undefined && !existsSync(file),
        );
        if (missing !== undefined) throw new BadArguments(`There is no file ${missing}.`);
        const variables = await Promise.resolve(given.variables).then(variablesFrom).catch(bad);
        await runExport({
          ...{ query: readFileSync(given.operation, 'utf8'), variables, say },
          ...{ operationName: given.operationName ?? null, format: given.format, out: given.out },
          ...{ purpose: given.purpose, grant: given.grant, url: given.url.replace(/\/+$/, '') },
          token: await tokenFrom(given, dataDir()).catch(bad),
          mode: given.resume ? 'RESUME' : given.force ? 'ANEW' : 'FRESH',
        });
      } catch (error) {
        process.exitCode = error instanceof BadArguments ? 2 : 1;
        if (!(error instanceof BadArguments) && !(error instanceof ExportFailed)) throw error;
        say(`${error.message}\n`);
      }
    });
}

async function tokenFrom({ as, tokenFile }: Given, dataDir: string): Promise<string | null> {
  if (tokenFile !== undefined) return readFileSync(tokenFile, 'utf8').trim();
  if (as === undefined) return null;
  const { personaToken } = await import('./token.js');
  return personaToken(as, { dataDir, environment: process.env['NODE_ENV'] }, tokenSeconds);
}
