import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { projectPath } from '#shared/project/projectPath';
import { helpText, readCommandLine } from '../src/commandLine';
import { readGatewayConfig } from '../src/config';
import { distributedTransports } from '../src/departments/distributedTransports';
import { signerKey } from '#shared/policy/signerKey';
import { loadPolicy, unprotectedPolicy, type GatewayPolicy } from '../src/policy/gatewayPolicy';
import { requireHarmless, startGateway } from '../src/start';
import { subgraphAddressesOf } from '../src/supergraph/subgraphAddresses';
import { tokenVerifierOf } from '../src/tokenVerifier';
import { composeFixtures, policyFor, silent } from './fixtures/fixtureGraph';

const clock = () => new Date();
const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-start-'));
const env = { PORT: '0', NODE_ENV: 'test', DATA_DIR: folder };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (url: string, query: string) =>
  (await (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json()) as { data?: unknown; errors?: { extensions: { code: string; service: string } }[] };

describe('the configuration', () => {
  it('names every problem at once, without the values', () => {
    expect(() => readGatewayConfig({ PORT: 'x', MAX_DEPTH: '-1', INTERNAL_SECRET: 'short-value' })).toThrow(
      /PORT(.|\n)*INTERNAL_SECRET(.|\n)*MAX_DEPTH/,
    );
    expect(() => readGatewayConfig({ INTERNAL_SECRET: 'short-value' })).not.toThrow(/short-value/);
  });

  it('refuses the local issuer in production, and two issuers at once', () => {
    expect(() => readGatewayConfig({ LOCAL_ISSUER: 'on', NODE_ENV: 'production' })).toThrow(/production/);
    expect(() =>
      readGatewayConfig({ LOCAL_ISSUER: 'on', JWKS_URL: 'https://id/keys', ISSUER: 'id' }),
    ).toThrow(/choose one/);
    expect(() => readGatewayConfig({ JWKS_URL: 'https://id/keys' })).toThrow(/ISSUER/);
  });

  it('takes the addresses of departments', () => {
    const { subgraphUrls } = readGatewayConfig({ SUBGRAPH_URL_LAW_ENFORCEMENT: 'http://law:4002/graphql' });
    expect(subgraphUrls).toEqual(new Map([['law-enforcement', 'http://law:4002/graphql']]));
    expect(() => readGatewayConfig({ SUBGRAPH_URL_ECOLOGY: 'ftp://x' })).toThrow(/SUBGRAPH_URL_ECOLOGY/);
  });

  it('is explained by --help, every variable of it', () => {
    for (const name of [
      'PORT',
      'HOST',
      'DATA_DIR',
      'SEED_SIZE',
      'MAX_COST',
      'SUBGRAPH_URL_<NAME>',
      '--supergraph',
    ]) {
      expect(helpText()).toContain(name);
    }
    expect(helpText()).toContain('(default 4000)');
    expect(() => readCommandLine(['--nonsense'])).toThrow(/nonsense/);
  });
});

describe('a gateway without any issuer of tokens', () => {
  it('serves the public and refuses every token', async () => {
    const verifier = tokenVerifierOf(readGatewayConfig(env), clock);
    await expect(verifier.verify(undefined)).resolves.toMatchObject({ kind: 'PUBLIC' });
    await expect(verifier.verify('Bearer a.b.c')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a distributed gateway', () => {
  it('starts and is ready although all departments are down', async () => {
    const { supergraphSdl } = await composeFixtures();
    const policy = policyFor(supergraphSdl);
    const config = readGatewayConfig({ ...env, INTERNAL_SECRET: 'x'.repeat(32) });
    const gateway = await startGateway({
      config,
      supergraphSdl,
      transports: distributedTransports(supergraphSdl, config, clock, silent),
      verifier: tokenVerifierOf(config, clock),
      policy,
      log: silent,
    });
    try {
      expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
      const answer = await ask(gateway.url, '{ enterprise(uscc: "A") { name } station(id: "1") { level } }');
      expect(answer.data).toEqual({ enterprise: null, station: null });
      expect(answer.errors?.map(({ extensions }) => [extensions.code, extensions.service]).sort()).toEqual([
        ['SUBGRAPH_UNAVAILABLE', 'ecology'],
        ['SUBGRAPH_UNAVAILABLE', 'market-supervision'],
      ]);
    } finally {
      await gateway.close();
    }
  });
});

describe('a gateway that cannot start', () => {
  const start = async (more: Record<string, string>) => {
    const { supergraphSdl } = await composeFixtures();
    const config = readGatewayConfig({ ...env, INTERNAL_SECRET: 'x'.repeat(32), ...more });
    return startGateway({
      config,
      supergraphSdl,
      transports: distributedTransports(supergraphSdl, config, clock, silent),
      verifier: tokenVerifierOf(config, clock),
      policy: policyFor(supergraphSdl),
      log: silent,
    });
  };

  it('gives the name of its node back: whoever mends what was wrong starts under it', async () => {
    const running = await start({ NODE_NAME: 'first' });
    const { port } = new URL(running.url);
    await expect(start({ NODE_NAME: 'second', PORT: port })).rejects.toThrow(/is in use/);
    await expect(
      start({
        NODE_NAME: 'second',
        AUDIT_WITNESS_URL: 'http://127.0.0.1:9',
        AUDIT_WITNESS_KEY: path.join(folder, 'none.pem'),
      }),
    ).rejects.toThrow(/none\.pem/);
    const mended = await start({ NODE_NAME: 'second' });
    await expect(start({ NODE_NAME: 'second' })).rejects.toThrow(/NODE_NAME of its own/);
    await mended.close();
    await running.close();
  });
});

describe('a supergraph without a policy', () => {
  const foreign = (url: string): string => `
    schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
    directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
    directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
    directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
    directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION
    directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
    scalar join__FieldSet
    scalar link__Import
    enum link__Purpose { SECURITY EXECUTION }
    enum join__Graph { SHOP @join__graph(name: "shop", url: "${url}") }
    type Query @join__type(graph: SHOP) { hello: String }
  `;

  it('is refused, and served only unprotected over the URLs it names', async () => {
    const seen: Record<string, unknown>[] = [];
    const shop = createServer((req, res) => {
      seen.push(req.headers);
      res.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"hello":"world"}}');
    });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    const supergraphSdl = foreign(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/shop`);
    expect([...subgraphAddressesOf(supergraphSdl).keys()]).toEqual(['shop']);
    const config = readGatewayConfig(env);
    const start = (policy: GatewayPolicy) =>
      startGateway({
        config,
        supergraphSdl,
        transports: distributedTransports(supergraphSdl, config, clock, silent),
        verifier: tokenVerifierOf(config, clock),
        policy,
        log: silent,
      });
    expect(() => loadPolicy(supergraphSdl, signerKey())).toThrow(/another supergraph/);
    const closed = await start(policyFor(supergraphSdl));
    try {
      // Nothing in it is annotated, so nothing may be read.
      expect((await ask(closed.url, '{ hello }')).data).toEqual({ hello: null });
      expect(seen).toEqual([]);
    } finally {
      await closed.close();
    }
    const gateway = await start(unprotectedPolicy);
    try {
      expect(await ask(gateway.url, '{ hello }')).toEqual({ data: { hello: 'world' } });
      expect(seen[0]).not.toHaveProperty('x-yiyu-token');
    } finally {
      await gateway.close();
      shop.close();
    }
  });

  it('is never served unprotected to other machines or in production', () => {
    const config = readGatewayConfig(env);
    expect(() =>
      requireHarmless({ policy: unprotectedPolicy, config: { ...config, host: '0.0.0.0' } }),
    ).toThrow(/HOST/);
    expect(() =>
      requireHarmless({ policy: unprotectedPolicy, config: { ...config, environment: 'Production' } }),
    ).toThrow(/production/);
  });
});

describe('the command', () => {
  const run = (args: string[], environment: Record<string, string> = {}) =>
    spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', projectPath('gateway/src/main.ts'), ...args],
      {
        env: { PATH: process.env['PATH'], ...environment },
        cwd: projectPath(),
        encoding: 'utf8',
      },
    );

  it('explains itself', () => {
    const { stdout, status } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--unprotected');
  }, 30_000);

  it('fails with a sentence, not a stack', () => {
    const { stderr, status } = run([], { PORT: 'x' });
    expect(status).toBe(1);
    expect(stderr).toContain('PORT');
    expect(stderr).not.toContain('    at ');
  }, 30_000);
});
