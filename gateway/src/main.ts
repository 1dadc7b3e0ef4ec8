import './telemetryOff';
import { stopOnSignals } from '#shared/http/stopOnSignals';
import { createLogger } from '#shared/observability/logger';
import { helpText, readCommandLine, type CommandLine } from './commandLine';
import { readGatewayConfig, type GatewayConfig } from './config';

const environmentOf = ({ localIssuer }: CommandLine) =>
  localIssuer ? { ...process.env, LOCAL_ISSUER: 'on' } : process.env;

async function run(commandLine: CommandLine, config: GatewayConfig): Promise<void> {
  const level = commandLine.embedded && !process.env['LOG_LEVEL'] ? 'warn' : config.logLevel;
  const log = createLogger({ level, service: 'gateway' });
  // Loaded when chosen: a gateway over HTTP needs no department and no database.
  if (commandLine.loadData) return (await import('./demo/startDemo.js')).loadDemo(config, commandLine, log);
  const start = commandLine.embedded
    ? (await import('./demo/startDemo.js')).startDemo
    : (await import('./startDistributed.js')).startDistributed;
  const gateway = await start(config, commandLine, log);
  stopOnSignals(gateway, log);
  process.stdout.write(`Ready at ${gateway.url}/graphql\n${gateway.welcome ?? ''}`);
}

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (commandLine.help) process.stdout.write(helpText());
  else await run(commandLine, readGatewayConfig(environmentOf(commandLine)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
