import './telemetryOff';
import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { deriveKey } from '#shared/auth/deriveKey';
import { localSecret } from '#shared/auth/localSecret';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import type { GatewayConfig } from './config';
import { embeddedDepartments } from './embedded';
import { localTransport } from './execution/localTransport';
import type { Transports } from './execution/transport';
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
  const secret = config.internalSecret ?? localSecret(config.dataDir);
  const transports: Transports = new Map(
    embeddedDepartments.map(({ createSubgraph, seed: { name } }) => {
      const subgraph = createSubgraph({
        databaseUrl: databaseUrls[name],
        log: log.child({ department: name }),
        cursorKey: deriveKey(secret, `cursor:${name}`),
        today,
      });
      return [name, localTransport(subgraph, log)];
    }),
  );
  return startGateway({
    config,
    supergraphSdl: readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8'),
    transports,
    verifier: tokenVerifierOf(config, () => new Date()),
    protection: 'POLICY',
    log,
  });
}
