import './telemetryOff';
import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { grantKeysOf } from '#shared/auth/regionKeys';
import { signerKey } from '#shared/policy/signerKey';
import { projectPath } from '#shared/project/projectPath';
import type { CommandLine } from './commandLine';
import type { GatewayConfig } from './config';
import { distributedTransports } from './distributedTransports';
import { unprotectedPolicy } from './policy/gatewayPolicy';
import { policyToServe } from './policy/policyToServe';
import { startGateway, type RunningGateway } from './start';
import { tokenVerifierOf } from './tokenVerifier';

/**
 * The gateway over departments that run elsewhere: the committed supergraph, or the one named on the command line. It
 * starts whether they answer or not.
 * @throws Error when the supergraph cannot be read or served, or our own departments get no token: neither
 * INTERNAL_SECRET nor INTERNAL_SIGNING_KEY is set.
 */
export async function startDistributed(
  config: GatewayConfig,
  { supergraph, unprotected }: Pick<CommandLine, 'supergraph' | 'unprotected'>,
  log: Logger,
): Promise<RunningGateway> {
  if (supergraph === undefined && !config.internalSecret && !config.internalSigningKey) {
    throw new Error(
      'Neither INTERNAL_SECRET nor INTERNAL_SIGNING_KEY is set: departments answer only to requests signed with it. Make one with: npm run -s graph -- keys',
    );
  }
  const supergraphSdl = readFileSync(supergraph ?? projectPath('gateway/supergraph.graphql'), 'utf8');
  const clock = (): Date => new Date();
  return startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, log),
    verifier: tokenVerifierOf(config, clock),
    policy: unprotected
      ? unprotectedPolicy
      : policyToServe(supergraphSdl, signerKey(config.policySigner), config),
    grantSigner:
      config.grantVerifyKey ?? (config.internalSecret && grantKeysOf(config.internalSecret).signer),
    log,
  });
}
