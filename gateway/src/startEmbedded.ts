import './telemetryOff';
import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { blindIndexKeys } from '#shared/auth/blindIndexKeys';
import { deriveKey } from '#shared/auth/deriveKey';
import { localSecret } from '#shared/auth/localSecret';
import { departmentMachine } from '#shared/auth/departmentMachine';
import type { DepartmentName } from '#shared/auth/principal';
import { auditTokenKeyOf, grantKeysOf, grantSigningKeyOf } from '#shared/auth/regionKeys';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { projectPath } from '#shared/project/projectPath';
import type { AuditServices } from '#shared/subgraph/auditServices';
import type { GraphClient } from '#shared/subgraph/graphClient';
import type { GatewayConfig } from './config';
import { embeddedDepartments } from './embedded';
import { guardedTransport } from './departments/guardedTransport';
import { localTransport } from './departments/localTransport';
import type { Transports } from './departments/transport';
import { policyToServe } from './policy/policyToServe';
import { startGateway, type RunningGateway } from './start';
import { tokenVerifierOf } from './tokenVerifier';

/** The region is one city: 株洲. */
const cityOfRegion = '430200000000';

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
  const grants = grantKeysOf(secret);
  let asMachine: GraphClient | null = null;
  const audit: AuditServices = {
    signingKey: grantSigningKeyOf(secret),
    tokenKey: config.audit.tokenKey ?? auditTokenKeyOf(secret),
    logs: config.audit.directory,
    // Known once the gateway runs; nobody asks before.
    graph: async (query, variables) => {
      if (!asMachine) throw new Error('The graph does not run yet.');
      return asMachine(query, variables);
    },
  };
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
        grants,
        ...(name === 'audit' ? { audit } : {}),
      });
      const way = localTransport(subgraph, log, config.departments.deadlineMs);
      return [name, guardedTransport(way, { name, settings: config.departments, log })];
    }),
  );
  const gateway = await startGateway({
    config,
    supergraphSdl,
    transports,
    verifier: tokenVerifierOf(config, () => new Date()),
    policy: policyToServe(supergraphSdl, signer, config),
    grantSigner: config.grantVerifyKey ?? grants.signer,
    log,
  });
  asMachine = (query, variables) => gateway.ask(departmentMachine('audit', cityOfRegion), query, variables);
  return gateway;
}
