import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGatewayConfig } from '../../src/config';
import { distributedTransports } from '../../src/departments/distributedTransports';
import type { Transport } from '../../src/departments/transport';
import { startGateway } from '../../src/start';
import { tokenVerifierOf } from '../../src/tokenVerifier';
import { composeFixtures, policyFor, silent } from '../fixtures/fixtureGraph';
import { answering, someRequest, startFake, type FakeDepartment } from './fakeDepartment';

const clock = () => new Date();
const firm = '{"data":{"enterprise":{"name":"Firm A"}}}';
const station = '{"data":{"station":{"level":2}}}';
const both = '{ enterprise(uscc: "A") { name } station(id: "1") { level } }';
const operation = { query: '{ station(id: "1") { level } }' };
const query = { kind: 'query' } as const;
const mutation = { kind: 'mutation' } as const;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function fake(listener: RequestListener, port = 0): Promise<FakeDepartment> {
  const department = await startFake(listener, port);
  closing.push(department.close);
  return department;
}

async function configFor(
  ecology: { url: string },
  market: { url: string } | null,
  env: Record<string, string>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'yiyu-departments-'));
  closing.push(async () => rmSync(folder, { recursive: true, force: true }));
  const { supergraphSdl } = await composeFixtures();
  const config = readGatewayConfig({
    PORT: '0',
    NODE_ENV: 'test',
    DATA_DIR: folder,
    INTERNAL_SECRET: 'x'.repeat(32),
    SUBGRAPH_URL_ECOLOGY: ecology.url,
    ...(market ? { SUBGRAPH_URL_MARKET_SUPERVISION: market.url } : {}),
    ...env,
  });
  return { config, supergraphSdl };
}

/** The way to ecology as a distributed gateway has it. */
async function wayTo(ecology: { url: string }, env: Record<string, string> = {}): Promise<Transport> {
  const { config, supergraphSdl } = await configFor(ecology, null, env);
  const way = distributedTransports(supergraphSdl, config, clock, silent).get('ecology');
  if (!way) throw new Error('The fixtures have no department of ecology.');
  closing.push(() => way.close());
  return way;
}

async function startOver(
  ecology: { url: string },
  market: { url: string },
  env: Record<string, string> = {},
) {
  const { config, supergraphSdl } = await configFor(ecology, market, env);
  const gateway = await startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, silent),
    verifier: tokenVerifierOf(config, clock),
    policy: policyFor(supergraphSdl),
    log: silent,
  });
  closing.push(() => gateway.close());
  const ask = async (document: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: document }),
    });
    const text = await response.text();
    return { text, ...(JSON.parse(text) as { data: unknown; errors?: Record<string, unknown>[] }) };
  };
  const health = async () =>
    (await (await fetch(`${gateway.url}/health/departments`)).json()) as {
      departments: Record<string, string>;
      calls: Record<string, { state: string; breaker: string; lastFailure: { kind: string } | null }>;
    };
  return { ask, health };
}

/** A port that was free a moment ago. */
async function freeAddress(): Promise<{ url: string; port: number }> {
  const department = await startFake(answering(station));
  await department.close();
  return department;
}

describe('a gateway whose department is down', () => {
  it('starts, answers the rest, says what is missing in both languages, and recovers by itself', async () => {
    const address = await freeAddress();
    const market = await fake(answering(firm));
    const { ask, health } = await startOver(address, market, {
      DEPARTMENT_BREAKER_FAILURES: '2',
      DEPARTMENT_BREAKER_MS: '1',
    });
    for (let time = 0; time < 4; time++) {
      const { data, errors, text } = await ask(both);
      expect(data).toEqual({ enterprise: { name: 'Firm A' }, station: null });
      expect(errors).toMatchObject([
        {
          path: ['station'],
          message: expect.stringMatching(/^Ecology and environment: /) as string,
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'ecology', retryable: true },
        },
      ]);
      expect(text).not.toContain(String(address.port));
    }
    const chinese = await ask(both, { 'accept-language': 'zh' });
    expect(chinese.errors?.[0]?.['message']).toMatch(/^生态环境：/);
    const before = await health();
    expect(before.departments).toEqual({ 'market-supervision': 'policy-differs', ecology: 'failed' });
    expect(before.calls).toMatchObject({
      ecology: { state: 'DOWN', inFlight: 0, queued: 0, lastFailure: { kind: 'CONNECTION' } },
      'market-supervision': { state: 'UP', breaker: 'CLOSED', lastFailure: null },
    });
    expect(JSON.stringify(before)).not.toMatch(/127\.0|ECONN|http/);

    await fake(answering(station), address.port);
    expect((await ask(both)).data).toEqual({ enterprise: { name: 'Firm A' }, station: { level: 2 } });
    expect((await health()).calls['ecology']).toMatchObject({ state: 'UP', breaker: 'CLOSED' });
  });
});

describe('a gateway whose department hangs', () => {
  it('answers at once what does not need it, and refuses at once what would wait for its turn in vain', async () => {
    const hung = await fake(() => undefined);
    const market = await fake(answering(firm));
    const { ask } = await startOver(hung, market, {
      SUBGRAPH_DEADLINE_MS: '400',
      DEPARTMENT_CONCURRENCY: '2',
      DEPARTMENT_QUEUE: '0',
      DEPARTMENT_BREAKER_FAILURES: '1000',
    });
    const waiting = Array.from({ length: 5 }, () => ask(operation.query));
    while (hung.arrived.length < 2) await new Promise(setImmediate);
    expect((await ask('{ enterprise(uscc: "A") { name } }')).data).toEqual({
      enterprise: { name: 'Firm A' },
    });
    const codes = (await Promise.all(waiting)).map(
      ({ errors }) => (errors?.[0]?.['extensions'] as { code: string }).code,
    );
    expect(codes.sort()).toEqual([
      ...Array<string>(2).fill('SUBGRAPH_TIMEOUT'),
      ...Array<string>(3).fill('SUBGRAPH_UNAVAILABLE'),
    ]);
    expect(hung.arrived).toHaveLength(2);
  });
});

describe('the way to a department', () => {
  it('sends a query again that found it restarting, with a token of its own, and a mutation never', async () => {
    const restarting = () => fake((req, res) => answering(station, restarts-- > 0 ? 503 : 200)(req, res));
    let restarts = 1;
    const first = await restarting();
    const answer = await (await wayTo(first)).send(operation, someRequest, query);
    expect(answer).toEqual(JSON.parse(station));
    const tokens = first.arrived.map(({ headers }) => headers['x-yiyu-token']);
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(2);

    restarts = 1;
    const second = await restarting();
    const change = (await wayTo(second)).send(operation, someRequest, mutation);
    await expect(change).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', kind: 'STATUS' });
    expect(second.arrived).toHaveLength(1);
  });

  it.each([
    ['answers 500', answering('', 500)],
    ['answers 400', answering('', 400)],
    ['answers garbage', answering('<html>')],
  ])('does not ask again one that %s', async (_name, listener) => {
    const department = await fake(listener);
    const answer = (await wayTo(department)).send(operation, someRequest, query);
    await expect(answer).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(department.arrived).toHaveLength(1);
  });

  it('opens after failures, leaves the department alone, and closes when it answers', async () => {
    let status = 500;
    const department = await fake((req, res) => answering(station, status)(req, res));
    const way = await wayTo(department, { DEPARTMENT_BREAKER_FAILURES: '3', DEPARTMENT_BREAKER_MS: '100' });
    for (let call = 0; call < 3; call++) {
      await expect(way.send(operation, someRequest, query)).rejects.toMatchObject({ kind: 'STATUS' });
    }
    for (let call = 0; call < 20; call++) {
      const refused = way.sendText?.('{"query":"{ a }"}', someRequest, query);
      await expect(refused).rejects.toMatchObject({ kind: 'OPEN' });
    }
    expect(department.arrived).toHaveLength(3);
    expect(way.health?.()).toMatchObject({ state: 'DOWN', breaker: 'OPEN' });
    status = 200;
    let answer: unknown;
    while (answer === undefined) {
      answer = await way.send(operation, someRequest, query).catch(async () => {
        await new Promise(setImmediate);
        return undefined;
      });
    }
    expect(answer).toEqual(JSON.parse(station));
    expect(way.health?.()).toMatchObject({ state: 'UP', breaker: 'CLOSED' });
    expect(department.arrived).toHaveLength(4);
  });

  it('does not send after them what waited while others failed', async () => {
    const department = await fake((_req, res) => {
      if (department.arrived.length === 3) res.socket?.destroy();
    });
    const way = await wayTo(department, {
      DEPARTMENT_CONCURRENCY: '3',
      DEPARTMENT_BREAKER_FAILURES: '1',
      DEPARTMENT_BREAKER_MS: '60000',
      DEPARTMENT_RETRIES: '0',
    });
    const calls = Array.from({ length: 20 }, () => way.send(operation, someRequest, query));
    const all = Promise.allSettled(calls);
    const kinds = await Promise.allSettled(calls.slice(3));
    expect(new Set(kinds.map((one) => (one as { reason?: { kind?: string } }).reason?.kind))).toEqual(
      new Set(['OPEN']),
    );
    expect(department.arrived).toHaveLength(3);
    await department.close();
    await all;
  });

  it('never has more calls under way than it may', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const department = await fake((req, res) => {
      most = Math.max(
        most,
        waiting.push(() => answering(station)(req, res)),
      );
      // All three places are taken: were there more, they would come before the timer.
      if (waiting.length === 3) setTimeout(() => waiting.splice(0).forEach((answer) => answer()), 5);
    });
    const way = await wayTo(department, { DEPARTMENT_CONCURRENCY: '3' });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => way.send(operation, someRequest, query)),
    );
    expect(answers).toHaveLength(60);
    expect(most).toBe(3);
    expect(department.connections()).toBeLessThanOrEqual(3);
  });
});
