import './telemetryOff';
import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { projectPath } from '#shared/project/projectPath';
import type { CommandLine } from './commandLine';
import type { GatewayConfig } from './config';
import { distributedTransports } from './distributedTransports';
import { startGateway, type RunningGateway } from './start';
import { tokenVerifierOf } from './tokenVerifier';

/**
 * The gateway over departments that run elsewhere: the committed supergraph, or the one named on the command line. It
 * starts whether they answer or not.
 * @throws Error when the supergraph cannot be read or served, or INTERNAL_SECRET is missing for our own departments.
 */
export async function startDistributed(
  config: GatewayConfig,
  { supergraph, unprotected }: Pick<CommandLine, 'supergraph' | 'unprotected'>,
  log: Logger,
): Promise<RunningGateway> {
  if (supergraph === undefined && !config.internalSecret) {
    throw new Error(
      'INTERNAL_SECRET is not set: departments answer only to requests signed with it. Make one with: openssl rand -base64 48',
    );
  }
  const supergraphSdl = readFileSync(supergraph ?? projectPath('gateway/supergraph.graphql'), 'utf8');
  const clock = (): Date => new Date();
  return startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, log),
    verifier: tokenVerifierOf(config, clock),
    protection: unprotected ? 'UNPROTECTED' : 'POLICY',
    log,
  });
}
