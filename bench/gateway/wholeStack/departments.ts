import { pino } from 'pino';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import { deriveKey } from '#shared/auth/deriveKey';
import { auditTokenKeyOf, grantKeysOf, grantSigningKeyOf } from '#shared/auth/regionKeys';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import type { Subgraph } from '#shared/subgraph/contract';
import { serveSubgraph } from '#shared/subgraph/serve';
import { defaultWorld } from '#shared/synthetic/world';
import { allSeeing } from '#shared/testing/testPrincipals';
import { readGatewayConfig } from '#gateway/config';
import { embeddedDepartments } from '#gateway/embedded';
import { bareSchema, withoutRules } from '../../permissions/bareDepartment';
import type { Listening } from '../departments/main';
import { serveWithApollo } from './apolloServer';

/** `ours`: as they are served, guarded. `stock`: bare, each behind Apollo Server. */
export type Side = 'ours' | 'stock';

const [dataDir = '', side = 'ours', secretText = ''] = process.argv.slice(2);
const log = pino({ level: 'silent' });

function openAll(): readonly Subgraph[] {
  const { internalSecret: secret } = readGatewayConfig({ DATA_DIR: dataDir, INTERNAL_SECRET: secretText });
  if (!secret) throw new Error('No secret was given.');
  const urls = databaseUrlsFrom({}, dataDir);
  const signer = signerKey();
  const audit = {
    signingKey: grantSigningKeyOf(secret),
    tokenKey: auditTokenKeyOf(secret),
    logs: null,
    graph: null,
  };
  return embeddedDepartments.map(({ createSubgraph, seed: { name } }) => {
    const slice = readSlice(name, signer);
    return createSubgraph({
      databaseUrl: urls[name],
      log,
      cursorKey: deriveKey(secret, `cursor:${name}`),
      today: () => defaultWorld.date,
      policy: side === 'stock' ? withoutRules(slice) : slice,
      grants: grantKeysOf(secret),
      ...(name === 'audit' ? { audit } : {}),
    });
  });
}

async function serveOurs(subgraph: Subgraph): Promise<string> {
  const { internalSecret: secret } = readGatewayConfig({ DATA_DIR: dataDir, INTERNAL_SECRET: secretText });
  if (!secret) throw new Error('No secret was given.');
  const tokenKey = deriveKey(secret, `internal-token:${subgraph.name}`);
  const clock = (): Date => new Date();
  const { url } = await serveSubgraph({ subgraph, host: '127.0.0.1', port: 0, tokenKey, log, clock });
  return `${url}/graphql`;
}

async function serveStock(subgraph: Subgraph): Promise<string> {
  const context = async (): Promise<object> =>
    subgraph.contextFor({
      principal: allSeeing,
      language: 'zh',
      requestId: 'bench',
      bundle: '',
      purpose: 'SUPERVISION',
      grant: null,
    });
  return serveWithApollo(await bareSchema(subgraph.name), context);
}

async function main(): Promise<void> {
  const subgraphs = openAll();
  await Promise.all(subgraphs.map((subgraph) => subgraph.open()));
  const urls = await Promise.all(
    subgraphs.map(
      async (one) => [one.name, await (side === 'stock' ? serveStock(one) : serveOurs(one))] as const,
    ),
  );
  process.once('disconnect', () => process.exit());
  process.send?.({ urls: Object.fromEntries(urls) } satisfies Listening);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
