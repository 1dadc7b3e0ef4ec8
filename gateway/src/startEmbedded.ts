import './telemetryOff';
import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { blindIndexKeys } from '#shared/auth/blindIndexKeys';
import { deriveKey } from '#shared/auth/deriveKey';
import { localSecret } from '#shared/auth/localSecret';
import type { DepartmentName } from '#shared/auth/principal';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { projectPath } from '#shared/project/projectPath';
import type { GatewayConfig } from './config';
import { embeddedDepartments } from './embedded';
import { localTransport } from './execution/localTransport';
import type { Transports } from './execution/transport';
import { policyToServe } from './policy/policyToServe';
import { startGateway, type RunningGateway } from './start';
import { tokenVerifierOf } from './tokenVerifier';

export interface EmbeddedOptions {
  readonly config: GatewayConfig;
  readonly databaseUrls: Readonly<Record<DepartmentName, string>>;
  /** The civil date that departments take for today. */
  readonly today: () => string;
  readonly log: Logger;
}

/**
 * The whole region in one process: opens every department and serves the graph over them without HTTP between. A
 * department whose database is away does not stop it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<RunningGateway> {
  const { config, databaseUrls, today, log } = options;
  const signer = signerKey(config.policySigner);
  const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  const secret = config.internalSecret ?? localSecret(config.dataDir);
  const indexKeys = blindIndexKeys(config.blindIndexKeys, () => secret);
  const transports: Transports = new Map(
    embeddedDepartments.map(({ createSubgraph, seed: { name } }) => {
      const subgraph = createSubgraph({
        databaseUrl: databaseUrls[name],
        log: log.child({ department: name }),
        cursorKey: deriveKey(secret, `cursor:${name}`),
        lookup: { key: indexKeys.get(name) ?? null, limits: config.lookupLimits },
        today,
        policy: readSlice(name, signer),
      });
      return [name, localTransport(subgraph, log)];
    }),
  );
  return startGateway({
    config,
    supergraphSdl,
    transports,
    verifier: tokenVerifierOf(config, () => new Date()),
    policy: policyToServe(supergraphSdl, signer, config),
    log,
  });
}
