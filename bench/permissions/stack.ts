import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import { deriveKey } from '#shared/auth/deriveKey';
import { localSecret } from '#shared/auth/localSecret';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import { auditTokenKeyOf, grantKeysOf, grantSigningKeyOf } from '#shared/auth/regionKeys';
import type { PolicySlice } from '#shared/policy/bundle';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { projectPath } from '#shared/project/projectPath';
import { scalars } from '#shared/scalars/index';
import type { Subgraph } from '#shared/subgraph/contract';
import { schemaFile } from '#shared/subgraph/defineSubgraph';
import { defaultWorld } from '#shared/synthetic/world';
import { readGatewayConfig } from '#gateway/config';
import { embeddedDepartments } from '#gateway/embedded';
import { localTransport } from '#gateway/execution/localTransport';
import { loadPolicy, unprotectedPolicy } from '#gateway/policy/gatewayPolicy';
import { startGateway, type RunningGateway } from '#gateway/start';
import { tokenVerifierOf } from '#gateway/tokenVerifier';

/** RECORDED: with both lines of the policy and the audit log; `with`: without the log; `without`: with neither. */
export type Protection = 'with' | 'without' | 'recorded';

const log = pino({ level: 'silent' });

/** All rows, and requests under no bundle: what a department would enforce if it enforced nothing. */
const withoutRules = (slice: PolicySlice): PolicySlice => ({
  ...slice,
  bundle: '',
  rules: {
    ...slice.rules,
    rows: Object.fromEntries(Object.keys(slice.rules.rows).map((type) => [type, { region: null }])),
  },
});

/** The department's schema as it would be without the second line: no shield, no guard, no mask. */
async function bareSchema(name: DepartmentName): Promise<GraphQLSchema> {
  const { resolvers } = (await import(`#subgraphs/${name}/src/resolvers/index`)) as { resolvers: object };
  const sdl = readFileSync(schemaFile(name), 'utf8');
  const declared = [...sdl.matchAll(/^scalar (\w+)/gm)].map(([, scalar]) => scalar as string);
  const own = Object.fromEntries(
    declared.filter((scalar) => scalar in scalars).map((scalar) => [scalar, scalars[scalar]]),
  );
  return buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: { ...own, ...resolvers } as GraphQLResolverMap<unknown> },
  ]);
}

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
