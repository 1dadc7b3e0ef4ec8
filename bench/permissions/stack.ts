import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import type { Principal } from '#shared/auth/principal';
import { deriveKey } from '#shared/auth/deriveKey';
import { localSecret } from '#shared/auth/localSecret';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { auditTokenKeyOf, grantKeysOf, grantSigningKeyOf } from '#shared/auth/regionKeys';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { projectPath } from '#shared/project/projectPath';
import type { Subgraph } from '#shared/subgraph/contract';
import { defaultWorld } from '#shared/synthetic/world';
import { readGatewayConfig } from '#gateway/config';
import { embeddedDepartments } from '#gateway/embedded';
import { localTransport } from '#gateway/departments/localTransport';
import { loadPolicy, unprotectedPolicy } from '#gateway/policy/gatewayPolicy';
import { startGateway, type RunningGateway } from '#gateway/start';
import { tokenVerifierOf } from '#gateway/tokenVerifier';
import { bareSchema, withoutRules } from './bareDepartment';

/** RECORDED: with both lines of the policy and the audit log; `with`: without the log; `without`: with neither. */
export type Protection = 'with' | 'without' | 'recorded';

const log = pino({ level: 'silent' });

/** The whole graph over loaded databases, in this process: with both lines of the policy, or with neither. */
export async function startStack(dataDir: string, protection: Protection): Promise<RunningGateway> {
  const config = readGatewayConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOCAL_ISSUER: 'on',
    NODE_ENV: 'bench',
  });
  const urls = databaseUrlsFrom(config.databaseUrls, config.dataDir);
  const secret = localSecret(dataDir);
  const signer = signerKey();
  const audit = {
    signingKey: grantSigningKeyOf(secret),
    tokenKey: auditTokenKeyOf(secret),
    logs: null,
    graph: null,
  };
  const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  const subgraphs = await Promise.all(
    embeddedDepartments.map(async ({ createSubgraph, seed: { name } }): Promise<Subgraph> => {
      const slice = readSlice(name, signer);
      const subgraph = createSubgraph({
        databaseUrl: urls[name],
        log,
        cursorKey: deriveKey(secret, `cursor:${name}`),
        today: () => defaultWorld.date,
        policy: protection === 'without' ? withoutRules(slice) : slice,
        grants: grantKeysOf(secret),
        ...(name === 'audit' ? { audit } : {}),
      });
      return protection === 'without' ? { ...subgraph, schema: await bareSchema(name) } : subgraph;
    }),
  );
  return startGateway({
    config,
    supergraphSdl,
    transports: new Map(subgraphs.map((subgraph) => [subgraph.name, localTransport(subgraph, log)])),
    verifier: tokenVerifierOf(
      config,
      () => new Date(),
      (_facts, asked) => asked ?? [],
    ),
    policy: protection === 'without' ? unprotectedPolicy : loadPolicy(supergraphSdl, signer),
    audit: protection === 'recorded' ? 'LOG' : 'NONE',
    log,
  });
}

/** A token for anybody: the bench's gateway takes its scopes as they stand. */
export const tokenFor = (dataDir: string, principal: Principal): Promise<string> =>
  openLocalIssuer({ directory: dataDir, environment: 'bench' }).issue(principal, { now: new Date() });
