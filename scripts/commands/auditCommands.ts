import { Option, type Command } from 'commander';
import { suiteNames, type SuiteName } from '#shared/audit/suite';
import { addIndexCommand } from './auditIndex';
import { addSampleCommands } from './auditSampleCommands';
import type { WitnessCommand } from './auditWitness';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const suiteOption = (): Option =>
  new Option('--suite <name>', 'hash and signature').choices([...suiteNames]).default('sha256+ed25519');

/** `graph audit …`: what is beside the audit logs of the gateways. */
export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('keys, witness and verification of the audit logs');

  audit
    .command('keys')
    .description(
      'make the key pair that signs a node’s checkpoints: NAME.pem (keep it secret) and NAME.pub.pem',
    )
    .requiredOption('--node <name>', 'whose: the NODE_NAME of a gateway')
    .requiredOption('--out <folder>', 'where they are written; nothing there is replaced')
    .addOption(suiteOption())
    .action(async ({ node, out, suite }: { node: string; out: string; suite: SuiteName }) => {
      const { writeKeys } = await import('./auditKeys.js');
      const { privateFile, publicFile, id } = writeKeys(node, out, suite);
      console.log(`key ${id}: ${privateFile} (secret), ${publicFile} (pin it where logs are verified)`);
    });

  audit
    .command('witness')
    .description('stand for another department: see that the logs only grow, and co-sign their checkpoints')
    .requiredOption('--dir <folder>', 'what the witness knows, durable across restarts')
    .requiredOption(
      '--node-key <node=file>',
      'a node and the public key pinned for it; once for each node',
      collect,
      [],
    )
    .option('--key <file>', 'private key of the witness; witness.pem in its folder, made when there is none')
    .addOption(suiteOption())
    .option('--forget <node>', 'begin anew with a node, as an operator decided', collect, [])
    .option('--port <n>', '0 for any free one', '4040')
    .option('--host <h>', 'address to listen on', '127.0.0.1')
    .action(async (options: WitnessCommand) => {
      const { runWitness } = await import('./auditWitness.js');
      await runWitness(options);
    });

  audit
    .command('verify')
    .description(
      'verify logs with scripts/audit/verify.mjs, which stands alone: same arguments, same exit codes',
    )
    .argument('[arguments...]')
    .helpOption(false)
    .allowUnknownOption()
    .action(async (given: string[]) => {
      const { runVerify } = await import('./auditVerify.js');
      process.exitCode = runVerify(given);
    });

  addIndexCommand(audit);
  addSampleCommands(audit);
}
