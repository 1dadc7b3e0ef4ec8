import './telemetryOff';
import { createLogger } from '#shared/observability/logger';
import { helpText, readCommandLine } from './commandLine';
import { readGatewayConfig } from './config';
import { startDistributed } from './startDistributed';

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (commandLine.help) {
    process.stdout.write(helpText());
    return;
  }
  const config = readGatewayConfig(process.env);
  const log = createLogger({ level: config.logLevel, service: 'gateway' });
  const gateway = await startDistributed(config, commandLine, log);
  process.stdout.write(`Ready at ${gateway.url}/graphql\n`);
  const stop = (): void => {
    gateway.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
