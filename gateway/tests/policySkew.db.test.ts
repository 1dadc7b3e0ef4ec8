import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deriveKey } from '#shared/auth/deriveKey';
import type { DepartmentName } from '#shared/auth/principal';
import type { PolicySlice } from '#shared/policy/bundle';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { projectPath } from '#shared/project/projectPath';
import type { Subgraph } from '#shared/subgraph/contract';
import { serveSubgraph } from '#shared/subgraph/serve';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { testBlindIndexKeys } from '#shared/testing/testSecret';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import type { Answer } from '#shared/testing/testSubgraph';
import { readGatewayConfig } from '../src/config';
import { embeddedDepartments } from '../src/embedded';
import { httpTransport } from '../src/departments/httpTransport';
import { localTransport } from '../src/departments/localTransport';
import type { Transport } from '../src/departments/transport';
import { loadPolicy } from '../src/policy/gatewayPolicy';
import { startGateway, type RunningGateway } from '../src/start';
import { tokenVerifierOf } from '../src/tokenVerifier';
import { silent } from './fixtures/fixtureGraph';

const secret = 'a secret of the skew tests, long enough to derive keys from';
const clock = (): Date => new Date();

/** The slice of a department that was deployed before the gateway, or after it. */
const otherSlice = (name: DepartmentName, difference: -1 | 1): PolicySlice => {
  const slice = readSlice(name, signerKey());
  return {
    ...slice,
    version: slice.version + difference,
    bundle: difference < 0 ? '0'.repeat(64) : 'f'.repeat(64),
  };
};

function subgraphWith(name: DepartmentName, policy: PolicySlice): Subgraph {
  const found = embeddedDepartments.find(({ seed }) => seed.name === name);
  if (!found) throw new Error(`There is no department ${name}.`);
  return found.createSubgraph({
    databaseUrl: testDatabaseUrl(name),
    log: silent,
    cursorKey: deriveKey(secret, `cursor:${name}`),
    lookup: { key: testBlindIndexKeys.get(name) ?? null },
    today: () => defaultWorld.date,
    policy,
    ...(name === 'audit' ? { audit: testAuditServices() } : {}),
  });
}

/** A department over HTTP, with what there is to close. */
async function overHttp(subgraph: Subgraph, closing: (() => Promise<void>)[]): Promise<Transport> {
  const key = deriveKey(secret, `internal-token:${subgraph.name}`);
  const served = await serveSubgraph({
    subgraph,
    host: '127.0.0.1',
    port: 0,
    tokenKey: key,
    log: silent,
    clock,
  });
  closing.push(
    () => served.close(),
    () => subgraph.close(),
  );
  return httpTransport({
    name: subgraph.name,
    url: `${served.url}/graphql`,
    tokenKey: key,
    deadlineMs: 10_000,
    answerLimit: 1024 * 1024,
    clock,
    log: silent,
  });
}

describe.each([
  ['older', 'in the same process', -1],
  ['newer', 'in the same process', 1],
  ['older', 'over HTTP', -1],
  ['newer', 'over HTTP', 1],
] as const)('a department with an %s policy than the gateway, %s', (_age, place, difference) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-skew-'));
  const closing: (() => Promise<void>)[] = [];
  let gateway: RunningGateway;

  beforeAll(async () => {
    const config = readGatewayConfig({ PORT: '0', DATA_DIR: folder, NODE_ENV: 'test' });
    const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
    const transports = new Map<string, Transport>();
    for (const { seed } of embeddedDepartments) {
      const isOther = seed.name === 'ecology';
      const subgraph = subgraphWith(
        seed.name,
        isOther ? otherSlice(seed.name, difference) : readSlice(seed.name, signerKey()),
      );
      transports.set(
        seed.name,
        isOther && place === 'over HTTP'
          ? await overHttp(subgraph, closing)
          : localTransport(subgraph, silent),
      );
    }
    gateway = await startGateway({
      config,
      supergraphSdl,
      transports,
      verifier: tokenVerifierOf(config, clock),
      policy: loadPolicy(supergraphSdl, signerKey()),
      log: silent,
    });
  });
  afterAll(async () => {
    await gateway.close();
    for (const close of closing) await close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses, and the rest is served', async () => {
    const { uscc } = enterprise(createWorld(defaultWorld), richResidue);
    const query = `query ($uscc: String!) { enterprise(uscc: $uscc) { name dischargePermits(first: 1) { nodes { no } } } }`;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { uscc } }),
    });
    const answer = (await response.json()) as Answer;
    expect(answer.data).toEqual({
      enterprise: { name: expect.any(String) as string, dischargePermits: null },
    });
    expect(answer.errors).toMatchObject([
      {
        path: ['enterprise', 'dischargePermits'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'ecology' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/[0f]{64}|policy/);
  });

  it('shows in the health of the departments', async () => {
    const response = await fetch(`${gateway.url}/health/departments`);
    const { departments } = (await response.json()) as { departments: Record<string, string> };
    expect(departments).toEqual({
      ...Object.fromEntries(embeddedDepartments.map(({ seed }) => [seed.name, 'ok'])),
      ecology: 'policy-differs',
    });
  });
});
