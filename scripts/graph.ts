import { Command, InvalidArgumentError, Option } from 'commander';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { isCivilDate } from '#shared/calendar/civilDate';
import { worldFor } from '#shared/seed/seedFolder';
import { createWorld } from '#shared/synthetic/world';
import { addAuditCommands } from './commands/auditCommands';
import { addExportCommand } from './commands/exportCommand';
import { addPolicyCommands } from './commands/policyCommands';
import { sampleKinds, type SampleKind } from './commands/sample';

const program = new Command('graph')
  .description('Yiyu 一域: tools beside the running graph.')
  .showHelpAfterError('(add --help for what can be given)')
  .option('--data-dir <folder>', 'keys and embedded databases', process.env['DATA_DIR'] ?? './data');

const dataDir = (): string => program.opts<{ dataDir: string }>().dataDir;

const department = (text: string): DepartmentName => {
  const found = departments.find((name) => name === text);
  if (!found) throw new InvalidArgumentError(`Expected one of ${departments.join(', ')}.`);
  return found;
};
const civilDate = (text: string): string => {
  if (!isCivilDate(text)) throw new InvalidArgumentError('Expected a date, YYYY-MM-DD.');
  return text;
};
const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
};

program
  .command('token')
  .description('print a token of the local issuer, and nothing else')
  .requiredOption(
    '--as <persona>',
    'whose: resident, grid-worker, officer-<department>, lead-<department>, …',
  )
  .option('--seconds <n>', 'life of the token', wholeNumber, 12 * 3600)
  .action(async (options: { as: string; seconds: number }) => {
    const { personaToken } = await import('./commands/token.js');
    const place = { dataDir: dataDir(), environment: process.env['NODE_ENV'] };
    console.log(await personaToken(options.as, place, options.seconds));
  });

program
  .command('sample <kind>')
  .description(`print one key that exists in the demonstration data: ${sampleKinds.join(', ')}`)
  .option('--rich', 'one with records in every department')
  .action(async (kind: string, options: { rich?: true }) => {
    const { sampleKey } = await import('./commands/sample.js');
    const found = sampleKinds.find((known): known is SampleKind => known === kind);
    if (!found) throw new Error(`Expected one of ${sampleKinds.join(', ')}, got ${kind}.`);
    console.log(sampleKey(createWorld(worldFor(dataDir(), {})), found, options.rich ? 'RICH' : 'ANY'));
  });

program
  .command('query <file>')
  .description('run an operation against a running gateway and print the answer; exit 1 if it has errors')
  .option('--as <persona>', 'whose rights to use; nobody signed in when left out')
  .option('--variables <json>', 'variables of the operation', '{}')
  .option('--operation <name>', 'which operation of the file')
  .option('--purpose <code>', 'what the data is for (query "purposes")')
  .option('--grant <id>', 'the grant it is read under')
  .option('--access', 'ask how each field was answered: extensions.access')
  .option('--url <url>', 'the gateway', `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`)
  .action(
    async (
      file: string,
      options: {
        as?: string;
        variables: string;
        operation?: string;
        purpose?: string;
        grant?: string;
        access?: true;
        url: string;
      },
    ) => {
      const { personaToken } = await import('./commands/token.js');
      const { runQuery } = await import('./commands/query.js');
      const place = { dataDir: dataDir(), environment: process.env['NODE_ENV'] };
      const answer = await runQuery({
        url: options.url.replace(/\/+$/, ''),
        file,
        variables: options.variables,
        operationName: options.operation,
        token: options.as ? await personaToken(options.as, place, 300) : null,
        purpose: options.purpose,
        grant: options.grant,
        wantsAccess: options.access ?? false,
      });
      console.log(JSON.stringify(answer, null, 2));
      if (answer.errors) process.exitCode = 1;
    },
  );

program
  .command('seed')
  .description('load demonstration data into the databases of the departments')
  .addOption(
    new Option('--size <size>', 's: demonstration, m: about 1 million rows, l: about 10 million')
      .choices(['s', 'm', 'l'])
      .env('SEED_SIZE'),
  )
  .option('--seed <n>', 'another invented region with the same places', wholeNumber)
  .option('--date <date>', 'the day around which everything is laid out', civilDate)
  .option('--only <department...>', 'these departments only')
  .option('--replace', 'load again although the same data is there')
  .option(
    '--mysql <url>',
    'make a schema for each department on this server, e.g. mysql://root@127.0.0.1:3306',
  )
  .option('--prefix <name>', 'schemas are named <prefix>_<department>', 'yiyu')
  .option('--regions <which>', 'zhuzhou, or all: every division of the country (registry)', 'zhuzhou')
  .action(
    async (options: {
      size?: 's' | 'm' | 'l';
      seed?: number;
      date?: string;
      only?: string[];
      replace?: true;
      mysql?: string;
      prefix: string;
      regions: string;
    }) => {
      if (options.regions !== 'zhuzhou' && options.regions !== 'all') {
        throw new Error(`--regions must be zhuzhou or all, got ${options.regions}.`);
      }
      const { runSeed } = await import('./commands/seed.js');
      const seeded = await runSeed({
        dataDir: dataDir(),
        world: { size: options.size, seed: options.seed, date: options.date },
        environment: process.env,
        only: options.only?.map(department) ?? departments,
        mode: options.replace ? 'REPLACE' : 'IF_ABSENT',
        mysql: options.mysql ? { serverUrl: options.mysql, prefix: options.prefix } : null,
        regions: options.regions === 'all' ? 'ALL' : 'ZHUZHOU',
        out: process.stderr,
      });
      for (const { department: name, rows, milliseconds } of seeded) {
        console.log(
          rows === null
            ? `${name}: the same data is there already`
            : `${name}: ${rows} rows in ${(milliseconds / 1000).toFixed(1)} s`,
        );
      }
    },
  );

program
  .command('keys')
  .description('print fresh secrets, keys and passwords as lines of an .env file for docker-compose.yml')
  .addOption(
    new Option(
      '--tokens <algorithm>',
      'hmac: a secret for each department; eddsa: departments verify with a public key',
    )
      .choices(['hmac', 'eddsa'])
      .default('hmac'),
  )
  .action(async ({ tokens }: { tokens: 'hmac' | 'eddsa' }) => {
    const { freshKeys } = await import('./commands/keys.js');
    console.log(freshKeys(tokens));
  });

program
  .command('compose')
  .description(
    'compose the supergraph from gateway/supergraph.yaml, hold its policy against the gates and the lock, and write it with the API schema, the signed policy and the lock',
  )
  .option('--check', 'write nothing, need no key; exit 1 and name the files that are stale')
  .option('--since <revision>', 'hold the policy against the lock of this git revision as well')
  .addOption(
    new Option('--new-lock', 'agree to the policy as it stands and begin the lock anew').conflicts('check'),
  )
  .action(async (options: { check?: true; since?: string; newLock?: true }) => {
    const { runCompose } = await import('./commands/compose.js');
    const { stale, hints } = await runCompose({
      mode: options.check ? 'CHECK' : 'WRITE',
      dataDir: dataDir(),
      lock: options.newLock ? 'NEW' : 'COMMITTED',
      since: options.since ?? null,
    });
    for (const hint of hints) console.log(`hint: ${hint}`);
    for (const file of stale) console.log(`${options.check ? 'stale' : 'written'}: ${file}`);
    if (options.check && stale.length > 0) process.exitCode = 1;
  });

addExportCommand(program, dataDir);
addPolicyCommands(program);
addAuditCommands(program);

program
  .command('codegen')
  .description('write the resolver types of every subgraph from its schema.graphql')
  .option('--check', 'write nothing; exit 1 and name the files that are stale')
  .option('--only <department>', 'one subgraph', department)
  .action(async (options: { check?: true; only?: DepartmentName }) => {
    const { runCodegen } = await import('./commands/codegen.js');
    const names = options.only ? [options.only] : departments;
    const stale = await runCodegen(names, options.check ? 'CHECK' : 'WRITE');
    for (const file of stale) console.log(`${options.check ? 'stale' : 'written'}: ${file}`);
    if (options.check && stale.length > 0) process.exitCode = 1;
  });

program
  .command('docs')
  .description('write the documents that are made from code: docs/errors.md, docs/permissions.md')
  .option('--check', 'write nothing; exit 1 and name the files that are stale')
  .action(async (options: { check?: true }) => {
    const { runDocs } = await import('./commands/docs.js');
    const stale = runDocs(options.check ? 'CHECK' : 'WRITE');
    for (const file of stale) console.log(`${options.check ? 'stale' : 'written'}: ${file}`);
    if (options.check && stale.length > 0) process.exitCode = 1;
  });

program
  .command('migration <department>')
  .description('write the first migration of a department from its entities')
  .action(async (text: string) => {
    const name = department(text);
    const { entities } = (await import(`#subgraphs/${name}/src/entities/index`)) as { entities: [] };
    const { writeFirstMigration } = await import('./commands/migration.js');
    console.log(await writeFirstMigration(name, entities));
  });

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
