import type { Logger } from 'pino';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import type { CommandLine } from '../commandLine';
import type { GatewayConfig } from '../config';
import type { RunningGateway } from '../start';
import { startEmbedded } from '../startEmbedded';
import { welcome } from './welcome';

/** `npm start`: the whole region in this process, with its demonstration data and what a first user needs to see it. */
export async function startDemo(
  config: GatewayConfig,
  { world }: CommandLine,
  log: Logger,
): Promise<RunningGateway> {
  const gateway = await startEmbedded({
    config,
    databaseUrls: databaseUrlsFrom(config.databaseUrls, config.dataDir),
    world: { size: config.seedSize, ...definedOnly(world) },
    log,
    out: process.stderr,
  });
  if (config.tokens.from !== 'local') return gateway;
  const issuer = openLocalIssuer({ directory: config.dataDir, environment: config.environment });
  return { ...gateway, welcome: await welcome(gateway.url, issuer, gateway.world, new Date()) };
}

const definedOnly = <T extends object>(options: T): Partial<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
