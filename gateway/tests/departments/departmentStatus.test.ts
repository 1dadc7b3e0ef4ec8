import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectPath } from '#shared/project/projectPath';
import { readGatewayConfig } from '../../src/config';
import type { DepartmentHealth } from '../../src/departments/departmentHealth';
import { distributedTransports } from '../../src/departments/distributedTransports';
import type { Transport } from '../../src/departments/transport';
import { startGateway } from '../../src/start';
import { createDepartmentWatch } from '../../src/status/departmentWatch';
import { composeSubgraphs } from '../../src/supergraph/compose';
import { tokenVerifierOf } from '../../src/tokenVerifier';
import { ecologySdl } from '../fixtures/ecology';
import { policyFor, silent } from '../fixtures/fixtureGraph';
import { marketSdl } from '../fixtures/market';
import { answering, startFake, type FakeDepartment } from './fakeDepartment';

interface Status {
  readonly name: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly state: string;
  readonly since: string | null;
}

const clock = () => new Date();
const firm = '{"data":{"enterprise":{"name":"Firm A"}}}';
const station = '{"data":{"station":{"level":2}}}';
const ask = '{ departmentStatus { name nameZh nameEn state since } }';
const own = readFileSync(projectPath('gateway', 'src', 'status', 'schema.graphql'), 'utf8');

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function fake(listener: RequestListener, port = 0): Promise<FakeDepartment> {
  const department = await startFake(listener, port);
  closing.push(department.close);
  return department;
}

/** A distributed gateway over two departments and its own fields, asked by the public over HTTP. */
async function startOver(ecology: { url: string }, market: { url: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'yiyu-status-'));
  closing.push(async () => rmSync(folder, { recursive: true, force: true }));
  const { supergraphSdl } = await composeSubgraphs([
    { name: 'market-supervision', sdl: marketSdl, file: 'market.graphql', url: market.url },
    { name: 'ecology', sdl: ecologySdl, file: 'ecology.graphql', url: ecology.url },
    { name: 'gateway', sdl: own, file: 'gateway.graphql', url: 'urn:yiyu:gateway' },
  ]);
  const config = readGatewayConfig({
    PORT: '0',
    NODE_ENV: 'test',
    EXECUTOR: process.env['EXECUTOR'],
    DATA_DIR: folder,
    INTERNAL_SECRET: 'x'.repeat(32),
  });
  const gateway = await startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, silent),
    verifier: tokenVerifierOf(config, clock),
    policy: policyFor(supergraphSdl),
    log: silent,
  });
  closing.push(() => gateway.close());
  const query = async (document: string) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data: Record<string, unknown>; errors?: unknown[] };
    return { text, data, errors };
  };
  const statusOf = async (name: string): Promise<Status> => {
    const { data } = await query(ask);
    const found = (data['departmentStatus'] as Status[]).find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not listed.`);
    return found;
  };
  /** Asks on until the department is in a state; the test's own time limit ends it. */
  const until = async (name: string, state: string): Promise<Status> => {
    for (;;) {
      const status = await statusOf(name);
      if (status.state === state) return status;
      await wait(100);
    }
  };
  return { url: gateway.url, query, until };
}

describe('departmentStatus', () => {
  it('tells the public of every department by name, state and time, and asks none for data', async () => {
    const ecology = await fake(answering(station));
    const market = await fake(answering(firm));
    const { url, query } = await startOver(ecology, market);
    const { data, errors, text } = await query(ask);
    expect(errors).toBeUndefined();
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;
    const up = { state: 'UP', since };
    expect(data['departmentStatus']).toEqual([
      { name: 'ecology', nameZh: '生态环境', nameEn: 'Ecology and environment', ...up },
      { name: 'market-supervision', nameZh: '市场监管', nameEn: 'Market supervision', ...up },
    ]);
    expect(text).not.toMatch(/127\.0|http|urn:/);
    // Health checks have no body.
    expect([...ecology.arrived, ...market.arrived].map(({ body }) => body)).toEqual(['', '']);
    const { departments } = (await (await fetch(`${url}/health/departments`)).json()) as Record<
      string,
      object
    >;
    expect(Object.keys(departments ?? {})).toEqual(['ecology', 'market-supervision']);
  });

  it('stands beside other fields, under strange names and in fragments, and hides what was not asked', async () => {
    const ecology = await fake(answering(station));
    const { query } = await startOver(ecology, await fake(answering(firm)));
    const { data, errors } = await query(
      `query Q($yes: Boolean = true) {
        station(id: "1") { level }
        constructor: departmentStatus { __proto__: name ...S @include(if: $yes) __typename }
      }
      fragment S on DepartmentStatus { toString: state }`,
    );
    expect(errors).toBeUndefined();
    expect(data['station']).toEqual({ level: 2 });
    expect(JSON.stringify(data['constructor'])).toBe(
      '[{"__proto__":"ecology","toString":"UP","__typename":"DepartmentStatus"},' +
        '{"__proto__":"market-supervision","toString":"UP","__typename":"DepartmentStatus"}]',
    );
  });

  it('says DOWN of a department that is gone and UP when it is back, each from then on', async () => {
    const ecology = await fake(answering(station));
    const { query, until } = await startOver(ecology, await fake(answering(firm)));
    const up = await until('ecology', 'UP');
    await ecology.close();
    const down = await until('ecology', 'DOWN');
    expect(Date.parse(down.since ?? '')).toBeGreaterThan(Date.parse(up.since ?? ''));
    expect((await query(ask)).data['departmentStatus']).toContainEqual(down);
    await fake(answering(station), ecology.port);
    const back = await until('ecology', 'UP');
    expect(Date.parse(back.since ?? '')).toBeGreaterThan(Date.parse(down.since ?? ''));
    await until('market-supervision', 'UP');
  }, 30_000);

  it('says DOWN of a department that answers calls and is not ready', async () => {
    const ecology = await fake((req, res) =>
      answering(station, req.url === '/health/ready' ? 503 : 200)(req, res),
    );
    const { query, until } = await startOver(ecology, await fake(answering(firm)));
    expect((await query('{ station(id: "1") { level } }')).data).toEqual({ station: { level: 2 } });
    await until('ecology', 'DOWN');
  });

  it('does not wait for a department that hangs: it is unknown, then DOWN, and the others are told of at once', async () => {
    const { query, until } = await startOver(await fake(() => undefined), await fake(answering(firm)));
    const { data } = await query(ask);
    expect(data['departmentStatus']).toMatchObject([
      { name: 'ecology', state: 'UNKNOWN', since: null },
      { name: 'market-supervision', state: 'UP' },
    ]);
    await until('ecology', 'DOWN');
  }, 30_000);
});

describe('what is known of a department', () => {
  /** A department told what to say, and a clock told what time it is. */
  function watched() {
    let time = 0;
    let isReady = true;
    let policy: string | null = null;
    let health: DepartmentHealth | undefined;
    let looks = 0;
    const at = (ms: number): Date => new Date(Date.UTC(2026, 10, 1) + ms);
    const department: Transport = {
      send: () => Promise.reject(new Error('A department was asked for data.')),
      async ready() {
        looks++;
        if (!isReady) throw new Error('not ready');
        return policy === null ? null : { version: 1, bundle: policy };
      },
      health: () => health as DepartmentHealth,
      close: async () => undefined,
    };
    const watch = createDepartmentWatch({ log: silent, now: () => time, clock: () => at(time) });
    return {
      at,
      looks: () => looks,
      tell: (next: { isReady?: boolean; policy?: string; health?: Partial<DepartmentHealth> }) => {
        isReady = next.isReady ?? isReady;
        policy = next.policy ?? policy;
        const calm = { breaker: 'CLOSED', inFlight: 0, queued: 0, lastFailure: null } as const;
        if (next.health) health = { state: 'UNKNOWN', since: null, ...calm, ...next.health };
      },
      async statusAt(ms: number) {
        time = ms;
        const [status] = await watch.statuses(new Map([['ecology', department]]), 'own');
        return { state: status?.state, since: status?.since };
      },
    };
  }

  it('is looked up every two seconds at most, however many ask', async () => {
    const { at, looks, statusAt, tell } = watched();
    await Promise.all(Array.from({ length: 50 }, () => statusAt(1)));
    tell({ isReady: false });
    expect(await statusAt(2_000)).toEqual({ state: 'UP', since: at(1) });
    expect(looks()).toBe(1);
    expect(await statusAt(2_001)).toEqual({ state: 'DOWN', since: at(2_001) });
    expect(await statusAt(9_000)).toEqual({ state: 'DOWN', since: at(2_001) });
    expect(looks()).toBe(3);
  });

  it('is what calls say where they are newer than the look, and the look where it is newer', async () => {
    const { at, statusAt, tell } = watched();
    expect(await statusAt(1)).toEqual({ state: 'UP', since: at(1) });
    const lastFailure = { kind: 'TIMEOUT', at: at(500) } as const;
    tell({ health: { state: 'DOWN', since: at(400), breaker: 'OPEN', lastFailure } });
    expect(await statusAt(600)).toEqual({ state: 'DOWN', since: at(400) });
    // Ready again, and its calls are still held back.
    expect(await statusAt(3_000)).toEqual({ state: 'DEGRADED', since: at(3_000) });
    tell({ health: { state: 'UP', since: at(3_500), lastFailure } });
    expect(await statusAt(4_000)).toEqual({ state: 'UP', since: at(3_500) });
    tell({ isReady: false });
    expect(await statusAt(6_000)).toEqual({ state: 'DOWN', since: at(6_000) });
    // What calls have said all along does not date its return.
    tell({ isReady: true });
    expect(await statusAt(9_000)).toEqual({ state: 'UP', since: at(9_000) });
  });

  it('is DOWN while it decides by another policy, for it refuses every call', async () => {
    const { statusAt, tell } = watched();
    tell({ policy: 'other' });
    expect((await statusAt(1)).state).toBe('DOWN');
    tell({ policy: 'own' });
    expect((await statusAt(3_000)).state).toBe('UP');
  });
});
