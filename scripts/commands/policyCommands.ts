import type { Command } from 'commander';

/** `graph policy …`: what the signed policy says, in words and tables. */
export function addPolicyCommands(program: Command): void {
  const policy = program.command('policy').description('read the policy: who sees what, and why');

  policy
    .command('explain <coordinate>')
    .description(
      'who sees a field, type or input and why: Enterprise.legalRep, Person, PersonFilterInput.region',
    )
    .option('--json', 'print JSON')
    .action(async (coordinate: string, options: { json?: true }) => {
      const { explain } = await import('./policyExplain.js');
      const { explanationText } = await import('./policyExplanationText.js');
      const explanation = explain(coordinate);
      console.log(options.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation));
    });

  policy
    .command('matrix')
    .description('write docs/permissions.md: role × type × (clear, masked, denied)')
    .option('--check', 'write nothing; exit 1 when it is stale')
    .action(async (options: { check?: true }) => {
      const { permissionsFile } = await import('./policyMatrix.js');
      const { syncGenerated } = await import('../generatedFiles.js');
      const stale = syncGenerated(permissionsFile(), options.check ? 'CHECK' : 'WRITE');
      for (const file of stale) console.log(`${options.check ? 'stale' : 'written'}: ${file}`);
      if (options.check && stale.length > 0) process.exitCode = 1;
    });

  policy
    .command('check')
    .description(
      'scopes that nothing asks for or no role gives, unknown roles, unused policies; exit 1 when there are any',
    )
    .action(async () => {
      const { policyProblems } = await import('./policyCheck.js');
      const problems = policyProblems();
      for (const problem of problems) console.log(problem);
      if (problems.length > 0) process.exitCode = 1;
      else console.log('Every scope is given and asked for, every role is known, every policy is used.');
    });

  policy
    .command('explain-operation <file>')
    .description(
      'what would become of an operation and why: allowed, masked or denied, cost, departments; runs nothing',
    )
    .requiredOption('--as <persona>', 'whose rights: resident, grid-worker, officer-<department>, …')
    .option('--variables <json>', 'variables of the operation', '{}')
    .option('--operation <name>', 'which operation of the file')
    .option('--chinese', 'in Chinese')
    .option('--json', 'print JSON')
    .action(
      async (
        file: string,
        options: { as: string; variables: string; operation?: string; chinese?: true; json?: true },
      ) => {
        const { explainOperation, explanationLines } = await import('./explainOperation.js');
        const explained = await explainOperation({
          file,
          variables: options.variables,
          operationName: options.operation,
          as: options.as,
          language: options.chinese ? 'zh' : 'en',
          environment: process.env,
        });
        if (options.json || !explained.data) console.log(JSON.stringify(explained, null, 2));
        else console.log(explanationLines(explained.data).join('\n'));
        if (explained.errors) process.exitCode = 1;
      },
    );
}
