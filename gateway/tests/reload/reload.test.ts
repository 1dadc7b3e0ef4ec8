import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { signPayload } from '#shared/policy/signed';
import { readGatewayConfig } from '../../src/config';
import { compileRules } from '../../src/policy/compileRules';
import { supergraphHash } from '../../src/policy/gatewayPolicy';
import type { RunningGateway } from '../../src/start';
import { startDistributed } from '../../src/startDistributed';
import { header } from '../fixtures/header';
import { silent } from '../fixtures/fixtureGraph';
import { serveFixture, type ServedFixture } from '../federation/serveFixture';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

/** A register of firms; the second version has one field more. */
const register = (more: string) => ({
  subgraphs: [
    {
      name: 'register',
      sdl: `${header}
        type Query { firms: [Firm!] @public }
        type Firm @key(fields: "id") { id: ID! @public name: String @public ${more} }`,
      resolvers: {
        Query: {
          firms: () =>
            Array.from({ length: 50 }, (_, n) => ({ id: String(n), name: `Firm ${n}`, town: 'T' })),
        },
        Firm: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
      },
    },
  ],
});

interface Reply {
  readonly status: number;
  readonly body: { readonly data?: { readonly firms?: unknown[] }; readonly errors?: unknown[] };
}

const ask = async ({ url }: RunningGateway, query: string): Promise<Reply> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
};

const withTown = '{ firms { id town } }';

describe('a gateway whose files change', () => {
  let folder: string;
  let versions: readonly [ServedFixture, ServedFixture];
  let gateway: RunningGateway | undefined;

  beforeAll(async () => {
    versions = [await serveFixture(register('')), await serveFixture(register('town: String @public'))];
  });
  afterAll(() => Promise.all(versions.map((one) => one.close())));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yiyu-reload-'));
    writeFileSync(join(folder, 'signer.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  });
  afterEach(async () => {
    await gateway?.close();
    gateway = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const supergraph = (): string => join(folder, 'supergraph.graphql');
  const bundle = (): string => join(folder, 'bundle.json');
  /** Replaced whole, as deployments do. */
  const put = (file: string, text: string): void => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };
  const putSupergraph = (which: 0 | 1): void => put(supergraph(), versions[which].supergraphSdl);
  const putPolicy = (which: 0 | 1, version: number): void => {
    const { supergraphSdl } = versions[which];
    const rules = compileRules(supergraphSdl);
    const payload = { format: 'yiyu-policy/1', version, supergraph: supergraphHash(supergraphSdl), rules };
    put(bundle(), JSON.stringify(signPayload(payload, privateKey)));
  };
  const start = async (): Promise<RunningGateway> => {
    gateway = await startDistributed(
      readGatewayConfig({
        PORT: '0',
        NODE_ENV: 'test',
        DATA_DIR: folder,
        SUPERGRAPH_POLL_MS: '20',
        POLICY_SIGNER: join(folder, 'signer.pem'),
        POLICY_BUNDLE: bundle(),
        INTERNAL_SECRET: 'x'.repeat(48),
        EXECUTOR: process.env['EXECUTOR'],
      }),
      { supergraph: supergraph(), unprotected: false },
      silent,
    );
    return gateway;
  };
  const hasTown = async (running: RunningGateway): Promise<boolean> =>
    (await ask(running, withTown)).body.data?.firms?.length === 50;

  it('serves the new supergraph without dropping a request', async () => {
    putSupergraph(0);
    putPolicy(0, 1);
    const running = await start();
    expect(await hasTown(running)).toBe(false);
    let isOver = false;
    const answers: Reply[] = [];
    const load = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (!isOver) answers.push(await ask(running, '{ firms { id name } }'));
      }),
    );
    while (answers.length < 50) await wait(5);
    putPolicy(1, 2);
    putSupergraph(1);
    while (!(await hasTown(running))) await wait(10);
    const atExchange = answers.length;
    while (answers.length < atExchange + 50) await wait(5);
    isOver = true;
    await load;
    for (const { status, body } of answers) {
      expect({ status, errors: body.errors, firms: body.data?.firms?.length }).toEqual({
        status: 200,
        firms: 50,
      });
    }
  });

  it('is not moved by a supergraph that cannot be served, and serves the last good one after a restart', async () => {
    putSupergraph(1);
    putPolicy(1, 3);
    let running = await start();
    const health = async () => (await fetch(`${running.url}/health/ready`)).status;
    const broken = [
      'type Query {',
      versions[1].supergraphSdl.replaceAll('join__Graph', 'join__Gruph'),
      // Of a policy made for another.
      versions[0].supergraphSdl,
      '',
    ];
    for (const text of broken) {
      put(supergraph(), text);
      await wait(150);
      expect(await hasTown(running)).toBe(true);
      expect(await health()).toBe(200);
    }
    await running.close();
    running = await start();
    expect(await hasTown(running)).toBe(true);
    // What was mended is served without another restart.
    putPolicy(0, 4);
    putSupergraph(0);
    while (await hasTown(running)) await wait(10);
  });

  it('does not go back to a policy older than the one it serves', async () => {
    putSupergraph(1);
    putPolicy(1, 5);
    const running = await start();
    putPolicy(0, 4);
    putSupergraph(0);
    await wait(200);
    expect(await hasTown(running)).toBe(true);
  });

  it('takes a signal for a change', async () => {
    putSupergraph(0);
    putPolicy(0, 1);
    const running = await start();
    putPolicy(1, 2);
    putSupergraph(1);
    process.emit('SIGHUP', 'SIGHUP');
    while (!(await hasTown(running))) await wait(10);
  });

  it('does not start at all from files that cannot be served, when nothing was served before', async () => {
    put(supergraph(), 'type Query {');
    putPolicy(0, 1);
    await expect(start()).rejects.toThrow();
    expect(existsSync(join(folder, 'last-good'))).toBe(false);
  });
});
