import { spawn, type ChildProcess } from 'node:child_process';
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
import { deriveKey } from '#shared/auth/deriveKey';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { personas } from '#shared/auth/personas';
import { departments, type DepartmentName, type Principal } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { internalTokenHeader } from '#shared/subgraph/serve';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import type { Answer } from '#shared/testing/testSubgraph';
import { readGatewayConfig } from '../src/config';
import type { RunningGateway } from '../src/start';
import { startDistributed } from '../src/startDistributed';
import { silent } from './fixtures/fixtureGraph';
import { startTestGraph, type TestGraph } from './startTestGraph';

const secret = 'a secret of the distributed tests, long enough to derive keys from';
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

async function startDepartment(name: DepartmentName, port = '0'): Promise<Department> {
  const main = projectPath('subgraphs', name, 'src', 'server.ts');
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main], {
    cwd: projectPath(),
    env: {
      PATH: process.env['PATH'],
      PORT: port,
      DATABASE_URL: testDatabaseUrl(name),
      INTERNAL_KEY: deriveKey(secret, `internal-token:${name}`).toString('base64url'),
      CURSOR_KEY: deriveKey(secret, `cursor:${name}`).toString('base64url'),
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

describe('the graph over departments that run as processes of their own', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-distributed-'));
  const captured: Captured[] = [];
  const running = new Map<DepartmentName, Department>();
  let spy: Server | undefined;
  let gateway: RunningGateway | undefined;
  let embedded: TestGraph | undefined;

  beforeAll(async () => {
    const started = await Promise.all(
      departments.map(async (name) => [name, await startDepartment(name)] as const),
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
      INTERNAL_SECRET: secret,
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
    [...dossier, 'bootstrap'],
    [...dossier, 'officer-ecology'],
    ['published-penalties', { region: county }, undefined],
    ['regional-team', { region: township, asOf: '2026-10-01' }, 'bootstrap'],
    ['region-overview', { code: county }, 'bootstrap'],
  ])('answers %s (%j, as %s) as the graph in one process does', async (name, variables, as) => {
    const answer = await ask(name, variables, as);
    expect(Object.values(answer.data as object)[0]).not.toBeNull();
    expect(comparable(answer)).toEqual(comparable(await askEmbedded(name, variables, as)));
  });

  it('leaves null what a killed department would bring, answers the rest, and has it again with the department', async () => {
    const whole = await ask(...dossier, 'bootstrap');
    expect(whole.errors).toBeUndefined();
    const { child, url } = departmentOf('ecology');
    expect(await end(child, 'SIGKILL')).toBe('SIGKILL');

    const partial = await ask(...dossier, 'bootstrap');
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
    expect(partial.errors).toHaveLength(2);
    expect(partial.errors).toEqual(expect.arrayContaining([lost('dischargePermits'), lost('ecologyCases')]));

    running.set('ecology', await startDepartment('ecology', new URL(url).port));
    expect(comparable(await ask(...dossier, 'bootstrap'))).toEqual(comparable(whole));
  });

  it('has departments that refuse a request of the gateway sent again, sent to another one, or without its token', async () => {
    const { errors } = await ask(...dossier, 'bootstrap');
    // What was listened in on went through: the department took it once.
    expect(errors).toBeUndefined();
    const request = captured.at(-1);
    if (!request) throw new Error('Nothing came by on the way to market supervision.');
    const { [internalTokenHeader]: token, ...headers } = request.headers;
    expect(token).toEqual(expect.any(String));
    const outcomes = [
      await send(departmentOf('market-supervision').url, request),
      await send(departmentOf('ecology').url, request),
      await send(departmentOf('market-supervision').url, { headers, body: request.body }),
    ];
    for (const outcome of outcomes) {
      expect(outcome.status).toBe(401);
      expect(await outcome.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  it('has departments that end with code 0 when told to stop, with the gateway still connected', async () => {
    await ask(...dossier, 'bootstrap');
    const ends = await Promise.all([...running.values()].map(({ child }) => end(child, 'SIGTERM')));
    expect(ends).toEqual(departments.map(() => 0));
  });
});
