import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { deriveBlindIndexKey } from '#shared/auth/blindIndexKeys';
import { deriveKey } from '#shared/auth/deriveKey';
import { mintInternalToken } from '#shared/auth/internalToken';
import { privateKeyFrom, publicBytesOf, type SigningKey } from '#shared/auth/internalTokenKey';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { personas } from '#shared/auth/personas';
import { departments, type DepartmentName, type Principal } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { internalTokenHeader } from '#shared/subgraph/serve';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import type { Answer } from '#shared/testing/testSubgraph';
import { readGatewayConfig } from '../src/config';
import type { RunningGateway } from '../src/start';
import { startDistributed } from '../src/startDistributed';
import { silent } from './fixtures/fixtureGraph';
import { startTestGraph, type TestGraph } from './startTestGraph';

const secret = 'a secret of the distributed tests, long enough to derive keys from';
const seed = createHash('sha256').update(secret).digest();
const signingKey = privateKeyFrom(seed);
const text64 = (bytes: Buffer): string => bytes.toString('base64url');

/** How gateway and departments are configured for each of the two algorithms of tokens. */
interface Configuration {
  readonly algorithm: string;
  readonly gateway: Record<string, string>;
  readonly department: (name: DepartmentName) => Record<string, string>;
  /** What a request to a department is signed with. */
  readonly signer: (name: DepartmentName) => SigningKey;
}
const hmacKey = (name: DepartmentName): Buffer => deriveKey(secret, `internal-token:${name}`);
const configurations: readonly Configuration[] = [
  {
    algorithm: 'HMAC-SHA256',
    gateway: { INTERNAL_SECRET: secret },
    department: (name) => ({ INTERNAL_KEY: text64(hmacKey(name)) }),
    signer: hmacKey,
  },
  {
    algorithm: 'Ed25519',
    gateway: { INTERNAL_SIGNING_KEY: text64(seed) },
    department: () => ({ INTERNAL_VERIFY_KEY: text64(publicBytesOf(signingKey)) }),
    signer: () => signingKey,
  },
];
/** The composed policy that all of them decide by. */
const { bundle } = readSlice('ecology', signerKey());
const rich = enterprise(createWorld(defaultWorld), richResidue);
const county = `${rich.village.code.slice(0, 6)}000000`;
const township = `${rich.village.code.slice(0, 9)}000`;
const dossier: [string, Record<string, unknown>] = ['enterprise-dossier', { uscc: rich.uscc }];

/** A department as the compose file runs it: its own main, process and environment, and nothing of this one's. */
interface Department {
  readonly child: ChildProcess;
  readonly url: string;
}

const children: ChildProcess[] = [];

async function startDepartment(
  name: DepartmentName,
  keys: Record<string, string>,
  port = '0',
): Promise<Department> {
  const main = projectPath('subgraphs', name, 'src', 'server.ts');
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main], {
    cwd: projectPath(),
    env: {
      PATH: process.env['PATH'],
      PORT: port,
      DATABASE_URL: testDatabaseUrl(name),
      ...keys,
      CURSOR_KEY: text64(deriveKey(secret, `cursor:${name}`)),
      ...(name === 'registry' ? { BLIND_INDEX_KEY: text64(deriveBlindIndexKey(secret, name)) } : {}),
      TODAY: defaultWorld.date,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (more: string): void => {
      said += more;
      const ready = /^Ready: \S+ at (\S+)$/m.exec(said)?.[1];
      if (ready) resolve(ready);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`${name} ended before it was ready: ${said}`)));
  });
  return { child, url };
}

/** Ends a process, unless it has ended, and waits until it is gone; @returns how it ended. */
async function end(
  child: ChildProcess,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return child.signalCode ?? child.exitCode;
}

interface Captured {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const send = (url: string, { headers, body }: Captured): Promise<Response> => {
  const kept = ['accept-language', 'x-request-id', internalTokenHeader].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: [['content-type', 'application/json'], ...kept],
    body,
  });
};

/** Stands on the way to a department as someone who listens in: passes everything on and keeps a copy. */
async function listenIn(target: string, captured: Captured[]): Promise<Server> {
  const passOn = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const request = { headers: req.headers, body: await text(req) };
    captured.push(request);
    const answer = await send(target, request);
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  };
  const server = createServer((req, res) => {
    passOn(req, res).catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** An answer without what differs between two runs of one operation: request ids, and the order of errors. */
const comparable = ({ data, errors = [] }: Answer) => ({
  data: data as unknown,
  errors: errors
    .map(({ message, path: at, extensions: { requestId: _, ...rest } }) =>
      JSON.stringify({ message, at, ...rest }),
    )
    .sort(),
});

const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);

describe.each(configurations)(
  'the graph over departments that run as processes of their own, $algorithm',
  (keys) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-distributed-'));
    const captured: Captured[] = [];
    const running = new Map<DepartmentName, Department>();
    let spy: Server | undefined;
    let gateway: RunningGateway | undefined;
    let embedded: TestGraph | undefined;

    beforeAll(async () => {
      const started = await Promise.all(
        departments.map(async (name) => [name, await startDepartment(name, keys.department(name))] as const),
      );
      for (const [name, department] of started) running.set(name, department);
      spy = await listenIn(departmentOf('market-supervision').url, captured);
      const spied = `http://127.0.0.1:${(spy.address() as AddressInfo).port}`;
      const addresses = started.map(([name, { url }]) => [
        `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`,
        `${name === 'market-supervision' ? spied : url}/graphql`,
      ]);
      const config = readGatewayConfig({
        PORT: '0',
        DATA_DIR: folder,
        LOCAL_ISSUER: 'on',
        NODE_ENV: 'test',
        ...keys.gateway,
        ...Object.fromEntries(addresses),
      });
      gateway = await startDistributed(config, { supergraph: undefined, unprotected: false }, silent);
      embedded = await startTestGraph();
    });

    afterAll(async () => {
      await Promise.all([gateway?.close(), embedded?.close()]);
      spy?.closeAllConnections();
      spy?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    // In a hook of its own: whatever failed above, no process is left.
    afterAll(() => Promise.all(children.map((child) => end(child, 'SIGKILL'))));

    function departmentOf(name: DepartmentName): Department {
      const found = running.get(name);
      if (!found) throw new Error(`${name} was not started.`);
      return found;
    }

    const document = (name: string): string =>
      readFileSync(projectPath('docs', 'operations', `${name}.graphql`), 'utf8');

    async function ask(name: string, variables: Record<string, unknown>, as?: string): Promise<Answer> {
      const headers = new Headers({ 'content-type': 'application/json' });
      if (as) {
        const issuer = openLocalIssuer({ directory: folder, environment: 'test' });
        headers.set(
          'authorization',
          `Bearer ${await issuer.issue(personas[as] as Principal, { now: new Date() })}`,
        );
      }
      const response = await fetch(`${gateway?.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: document(name), variables }),
      });
      return (await response.json()) as Answer;
    }

    const askEmbedded = async (
      name: string,
      variables: Record<string, unknown>,
      as?: string,
    ): Promise<Answer> => {
      if (!embedded) throw new Error('The embedded graph was not started.');
      return embedded.query(document(name), variables, as);
    };

    it.each<[string, Record<string, unknown>, string | undefined]>([
      [...dossier, 'lead-market-supervision'],
      [...dossier, 'officer-ecology'],
      ['published-penalties', { region: county }, undefined],
      ['regional-team', { region: township, asOf: '2026-10-01' }, 'supervisor'],
      ['region-overview', { code: county }, 'coordinator-city'],
    ])('answers %s (%j, as %s) as the graph in one process does', async (name, variables, as) => {
      const answer = await ask(name, variables, as);
      expect(Object.values(answer.data as object)[0]).not.toBeNull();
      expect(comparable(answer)).toEqual(comparable(await askEmbedded(name, variables, as)));
    });

    it('leaves null what a killed department would bring, answers the rest, and has it again with the department', async () => {
      const whole = await ask(...dossier, 'lead-market-supervision');
      expect(codesOf(whole)).not.toContain('SUBGRAPH_UNAVAILABLE');
      const { child, url } = departmentOf('ecology');
      expect(await end(child, 'SIGKILL')).toBe('SIGKILL');

      const partial = await ask(...dossier, 'lead-market-supervision');
      expect(partial.data.enterprise).toEqual({
        ...whole.data.enterprise,
        dischargePermits: null,
        ecologyCases: null,
      });
      const lost = (key: string) => ({
        message: expect.stringContaining('Ecology and environment') as string,
        path: ['enterprise', key],
        extensions: {
          code: 'SUBGRAPH_UNAVAILABLE',
          service: 'ecology',
          retryable: true,
          requestId: expect.any(String) as string,
        },
      });
      const unavailable = partial.errors?.filter(
        ({ extensions }) => extensions['code'] === 'SUBGRAPH_UNAVAILABLE',
      );
      expect(unavailable).toHaveLength(2);
      expect(unavailable).toEqual(expect.arrayContaining([lost('dischargePermits'), lost('ecologyCases')]));

      running.set('ecology', await startDepartment('ecology', keys.department('ecology'), new URL(url).port));
      expect(comparable(await ask(...dossier, 'lead-market-supervision'))).toEqual(comparable(whole));
    });

    it('has departments that refuse a request of the gateway sent again, sent to another one, or without its token', async () => {
      const answer = await ask(...dossier, 'lead-market-supervision');
      // What was listened in on went through: the department took it once.
      expect(codesOf(answer)).not.toContain('SUBGRAPH_UNAVAILABLE');
      const request = captured.at(-1);
      if (!request) throw new Error('Nothing came by on the way to market supervision.');
      const { [internalTokenHeader]: token, ...headers } = request.headers;
      expect(token).toEqual(expect.any(String));
      const outcomes = [
        await send(departmentOf('market-supervision').url, request),
        await send(departmentOf('ecology').url, request),
        await send(departmentOf('market-supervision').url, { headers, body: request.body }),
      ];
      for (const outcome of outcomes) await expectRefusal(outcome);
    });

    async function expectRefusal(outcome: Response): Promise<void> {
      expect(outcome.status).toBe(401);
      const said = await outcome.text();
      expect(JSON.parse(said)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(said).not.toMatch(/"data"|sdl|type Query/);
    }

    const principal = personas['officer-ecology'] as Principal;
    const body = JSON.stringify({ query: '{ __typename dischargePermits(first: 1) { nodes { no } } }' });
    const facts = (about: string) => ({
      key: keys.signer('ecology'),
      audience: 'ecology' as DepartmentName,
      principal,
      language: 'en' as const,
      requestId: 'request-1',
      bundle,
      grantId: null,
      purpose: null,
      bodySha256: createHash('sha256').update(about).digest('hex'),
      now: new Date(),
    });
    const post = (token: string | undefined, sent = body): Promise<Response> =>
      fetch(`${departmentOf('ecology').url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { [internalTokenHeader]: token } : {}) },
        body: sent,
      });

    it('has departments that answer a good token once, and 401 to every other', async () => {
      const token = mintInternalToken(facts(body));
      const first = await post(token);
      expect(first.status).toBe(200);
      expect(await first.json()).toMatchObject({ data: { __typename: 'Query' } });
      const minutesAgo = new Date(Date.now() - 120_000);
      const foreign: SigningKey =
        keys.signer('ecology') === signingKey ? privateKeyFrom(randomBytes(32)) : randomBytes(32);
      const [head, payload, signature] = mintInternalToken(facts(body)).split('.');
      const refused: (string | undefined)[] = [
        undefined,
        'x',
        token,
        mintInternalToken(facts(`${body} `)),
        mintInternalToken({ ...facts(body), audience: 'registry' }),
        mintInternalToken({ ...facts(body), now: minutesAgo }),
        mintInternalToken({ ...facts(body), key: foreign }),
        `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
        `${head}.${payload}`,
        `${head}.${payload}.${signature}.`,
      ];
      for (const one of refused) await expectRefusal(await post(one));
    });

    it('has departments that show their schema to nobody but the composer, whoever holds a token', async () => {
      for (const query of [
        '{ __schema { types { name } } }',
        '{ _service { sdl } }',
        '{ __type(name: "EcologyCase") { name } }',
      ]) {
        const sent = JSON.stringify({ query });
        await expectRefusal(await post(undefined, sent));
        const said = await (await post(mintInternalToken(facts(sent)), sent)).text();
        expect(said).toMatch(/FORBIDDEN|UNAUTHORIZED_FIELD_OR_TYPE/);
        expect(said).not.toContain('DischargePermit');
      }
      const sent = JSON.stringify({ query: '{ _service { sdl } }' });
      const composer: Principal = { ...principal, kind: 'MACHINE', scopes: ['platform:schema:compose'] };
      expect(
        await (await post(mintInternalToken({ ...facts(sent), principal: composer }), sent)).text(),
      ).toContain('type DischargePermit');
    });

    it('has departments with no pages: GET finds nothing but their health, which tells the policy and no more', async () => {
      const { url } = departmentOf('ecology');
      for (const page of ['/', '/graphql', '/graphql?query={__typename}', '/sdl', '/metrics']) {
        const response = await fetch(`${url}${page}`, { headers: { accept: 'text/html,*/*' } });
        expect([page, response.status]).toEqual([page, 404]);
        expect(await response.text()).not.toMatch(/__typename|apollo|graphiql/i);
      }
      const health = await fetch(`${url}/health/ready`);
      expect(await health.json()).toEqual({
        status: 'ok',
        checks: { database: 'ok' },
        policy: { version: expect.any(Number) as number, bundle },
      });
      expect([...health.headers.keys()]).not.toContain('x-powered-by');
    });

    it('has departments that refuse a request under another policy', async () => {
      const token = mintInternalToken({ ...facts(body), bundle: 'a'.repeat(64) });
      const answer = (await (await post(token)).json()) as Answer;
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
      expect(answer.data).toBeUndefined();
    });

    it('has a gateway that tells how each department is', async () => {
      const response = await fetch(`${gateway?.url}/health/departments`);
      expect(await response.json()).toMatchObject({
        departments: Object.fromEntries(
          departments.map((name) => [name, name === 'market-supervision' ? expect.any(String) : 'ok']),
        ),
      });
    });

    it('has departments that end with code 0 when told to stop, with the gateway still connected', async () => {
      await ask(...dossier, 'lead-market-supervision');
      const ends = await Promise.all([...running.values()].map(({ child }) => end(child, 'SIGTERM')));
      expect(ends).toEqual(departments.map(() => 0));
    });
  },
);
