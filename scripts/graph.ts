import { Command } from 'commander';
import { departments, type DepartmentName } from '#shared/auth/principal';

const program = new Command('graph').description('Yiyu 一域: tools beside the running graph.');

const department = (text: string): DepartmentName => {
  const found = departments.find((name) => name === text);
  if (!found) throw new Error(`Expected one of ${departments.join(', ')}, got ${text}.`);
  return found;
};

program
  .command('codegen')
  .description('write the resolver types of every subgraph from its schema.graphql')
  .option('--check', 'write nothing; exit 1 and name the files that are stale')
  .option('--only <department>', 'one subgraph', department)
  .action(async (options: { check?: true; only?: DepartmentName }) => {
    const { runCodegen } = await import('./codegen.js');
    const names = options.only ? [options.only] : departments;
    const stale = await runCodegen(names, options.check ? 'CHECK' : 'WRITE');
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
