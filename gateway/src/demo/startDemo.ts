import type { Logger } from 'pino';
import { blindIndexKeys } from '#shared/auth/blindIndexKeys';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { localSecret } from '#shared/auth/localSecret';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import { seedError } from '#shared/seed/seedError';
import type { CommandLine } from '../commandLine';
import type { GatewayConfig } from '../config';
import { embeddedDepartments } from '../embedded';
import type { RunningGateway } from '../start';
import { startEmbedded } from '../startEmbedded';
import { ensureDemoData, loadDemoData, type DemoData } from './demoData';
import { welcome } from './welcome';

/** The folder is first touched for its secret: what keeps data out of it keeps the secret out. */
function secretOf(dataDir: string): ReturnType<typeof localSecret> {
  try {
    return localSecret(dataDir);
  } catch (error) {
    throw seedError(error, 'registry', dataDir);
  }
}

const demoDataOf = (config: GatewayConfig, { world }: CommandLine, log: Logger): DemoData => ({
  seeds: embeddedDepartments.map(({ seed }) => seed),
  urls: databaseUrlsFrom(config.databaseUrls, config.dataDir),
  blindIndexKeys: blindIndexKeys(
    config.blindIndexKeys,
    () => config.internalSecret ?? secretOf(config.dataDir),
  ),
  dataDir: config.dataDir,
  asked: { ...world, size: world.size ?? config.seedSize },
  log,
  out: process.stderr,
});

/** `npm start -- --load-data`: the data alone. */
export const loadDemo = (config: GatewayConfig, commandLine: CommandLine, log: Logger): Promise<void> =>
  loadDemoData(demoDataOf(config, commandLine, log));

/** `npm start`: the whole region in this process, with its demonstration data and what a first user needs to see it. */
export async function startDemo(
  config: GatewayConfig,
  commandLine: CommandLine,
  log: Logger,
): Promise<RunningGateway> {
  const demo = demoDataOf(config, commandLine, log);
  const world = await ensureDemoData(demo);
  const gateway = await startEmbedded({ config, databaseUrls: demo.urls, today: () => world.date, log });
  if (config.tokens.from !== 'local') return gateway;
  const issuer = openLocalIssuer({ directory: config.dataDir, environment: config.environment });
  return { ...gateway, welcome: await welcome(gateway.url, issuer, world, new Date()) };
}
