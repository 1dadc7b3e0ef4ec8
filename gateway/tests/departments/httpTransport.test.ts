import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '#shared/errors/appError';
import type { FailureKind } from '../../src/departments/failure';
import { deadlineHeader } from '#shared/subgraph/serve';
import type { CallOptions, Transport } from '../../src/departments/transport';
import {
  answering,
  someRequest,
  startFake,
  startFakeTcp,
  wayTo,
  type FakeDepartment,
} from './fakeDepartment';

const canary = 'CANARY-91ac';
const operation = { query: '{ station(id: "1") { level } }' };
const good = '{"data":{"station":{"level":2}}}';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function wayToThe(department: FakeDepartment, options: Parameters<typeof wayTo>[1] = {}): Transport {
  const way = wayTo(department, options);
  closing.push(department.close, () => way.close());
  return way;
}

const failureOf = async (way: Transport, call?: CallOptions): Promise<AppError> => {
  const error: unknown = await way.send(operation, someRequest, call).then(
    (answer) => Promise.reject(new Error(`It answered ${JSON.stringify(answer)}.`)),
    (failure: unknown) => failure,
  );
  if (!(error instanceof AppError)) throw error;
  return error;
};

const raw =
  (text: string, then: (socket: Socket) => void = () => undefined) =>
  (socket: Socket): void => {
    socket.write(text);
    then(socket);
  };
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
const drip: RequestListener = (_req, res) => {
  const dripping = setInterval(() => res.write(' '), 20);
  res.once('close', () => clearInterval(dripping));
};

type Kind = [name: string, kind: FailureKind, mayPass: boolean, start: () => Promise<FakeDepartment>];
const overHttp = (listener: RequestListener) => () => startFake(listener);
const overTcp = (onData: (socket: Socket) => void) => () => startFakeTcp(onData);

const faults: Kind[] = [
  ['drips its answer for ever', 'TIMEOUT', false, overHttp(drip)],
  ['takes the request and says nothing', 'TIMEOUT', false, overHttp(() => undefined)],
  ['is a connection with nobody at its end', 'TIMEOUT', false, overTcp(() => undefined)],
  ['stops within its answer', 'TIMEOUT', false, overTcp(raw(`${head}content-length: 90\r\n\r\n{"data"`))],
  [
    'hangs up within its answer',
    'CONNECTION',
    true,
    overTcp(raw(`${head}content-length: 90\r\n\r\n{"data"`, (socket) => socket.end())),
  ],
  [
    'hangs up within a chunk',
    'CONNECTION',
    true,
    overTcp(raw(`${head}transfer-encoding: chunked\r\n\r\n20\r\n{"data"`, (socket) => socket.end())),
  ],
  ['resets the connection', 'CONNECTION', true, overTcp((socket) => void socket.resetAndDestroy())],
  ['speaks another protocol', 'CONNECTION', true, overTcp(raw(`SSH-2.0-OpenSSH ${canary}\r\n`))],
  ['answers 500', 'STATUS', false, overHttp(answering(`{"errors":[{"message":"${canary}"}]}`, 500))],
  ['answers 503', 'STATUS', true, overHttp(answering(canary, 503))],
  ['answers 401', 'REFUSED', false, overHttp(answering('{}', 401))],
  ['redirects', 'REFUSED', false, overHttp(answering('', 302, { location: 'http://127.0.0.1:1/' }))],
  ['refuses at endless length', 'STATUS', false, overHttp(answering('x'.repeat(500_000), 500))],
  ['answers HTML', 'BAD_ANSWER', false, overHttp(answering(`<html>${canary}</html>`))],
  ['answers a list', 'BAD_ANSWER', false, overHttp(answering('[]'))],
  ['answers a text', 'BAD_ANSWER', false, overHttp(answering(`"${canary}"`))],
  ['answers null', 'BAD_ANSWER', false, overHttp(answering('null'))],
  ['answers nothing', 'BAD_ANSWER', false, overHttp(answering(''))],
  ['answers half of its JSON', 'BAD_ANSWER', false, overHttp(answering(good.slice(0, 12)))],
  ['answers what is not UTF-8', 'BAD_ANSWER', false, overHttp(answering(Buffer.from([0x7b, 0xff, 0x7d])))],
  ['answers more than the limit', 'BAD_ANSWER', false, overHttp(answering(' '.repeat(10_001)))],
];

describe('a department that', () => {
  it.each(faults)('%s is %s to the gateway', async (_name, kind, mayPass, start) => {
    const department = await start();
    const error = await failureOf(wayToThe(department, { deadlineMs: 150 }));
    expect(error).toMatchObject({
      code: kind === 'TIMEOUT' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE',
      kind,
      mayPass,
      details: { service: 'ecology', retryable: true },
    });
    expect(error.in('en')).toMatch(/^Ecology and environment: /);
    expect(error.in('zh')).toMatch(/^生态环境：/);
    expect(JSON.stringify([error.messages, error.details])).not.toMatch(
      new RegExp(`${canary}|127\\.0\\.0\\.1|${department.port}|http|ECONN|status`),
    );
  });

  it('is away altogether is a failed connection', async () => {
    const department = await startFake(answering(good));
    await department.close();
    const way = wayTo(department);
    closing.push(() => way.close());
    expect(await failureOf(way)).toMatchObject({ kind: 'CONNECTION', mayPass: true });
  });

  it('hangs and recovers is asked again with success', async () => {
    let isWell = false;
    const department = await startFake((req, res) => {
      if (isWell) answering(good)(req, res);
    });
    const way = wayToThe(department, { deadlineMs: 100 });
    expect(await failureOf(way)).toMatchObject({ kind: 'TIMEOUT' });
    isWell = true;
    expect(await way.send(operation, someRequest)).toEqual(JSON.parse(good));
  });
});

describe('a hung answer', () => {
  it('holds up no other call, on however few connections', async () => {
    const department = await startFake((req, res) => {
      if (department.arrived.length > 1) answering(good)(req, res);
    });
    const way = wayToThe(department, { connections: 2, deadlineMs: 60_000 });
    const client = new AbortController();
    const hung = failureOf(way, { signal: client.signal });
    while (department.arrived.length === 0) await new Promise(setImmediate);
    for (let call = 0; call < 5; call++) {
      expect(await way.send(operation, someRequest)).toEqual(JSON.parse(good));
    }
    client.abort();
    expect(await hung).toMatchObject({ kind: 'CLIENT_GONE' });
  });
});

describe('a call', () => {
  it('passes the bytes of body and answer on untouched', async () => {
    const answer = '{ "data" : {"station":{"level":2.0,"name":"\\u4e2d 水"}} }\n';
    const department = await startFake(answering(answer));
    const way = wayToThe(department);
    const body = '{"query":"{ a }","variables":{"x":1.0,"y":"水"}}';
    expect((await way.sendText?.(body, someRequest))?.toString()).toBe(answer);
    expect(department.arrived[0]?.body).toBe(body);
  });

  it('puts an answer of many pieces together', async () => {
    const answer = JSON.stringify({ data: { station: { level: 2, note: '水'.repeat(3000) } } });
    const bytes = Buffer.from(answer);
    const department = await startFake((_req, res) => {
      // Cut within a character.
      for (let at = 0; at < bytes.length; at += 1000) res.write(bytes.subarray(at, at + 1000));
      res.end();
    });
    expect(await wayToThe(department).send(operation, someRequest)).toEqual(JSON.parse(answer));
  });

  it('keeps its connection for the next, refusals being read to their end', async () => {
    const department = await startFake((req, res) =>
      answering(good, department.arrived.length % 2 ? 500 : 200)(req, res),
    );
    const way = wayToThe(department);
    for (let call = 0; call < 20; call++) await way.send(operation, someRequest).catch(() => undefined);
    expect(department.arrived).toHaveLength(20);
    // The pool opens a second one for a call that comes in the very turn in which the one before ended.
    expect(department.connections()).toBeLessThanOrEqual(2);
  });

  it('tells how long its answer is waited for: the department’s time, or what the request has left', async () => {
    const department = await startFake(answering(good));
    const way = wayToThe(department, { deadlineMs: 5000 });
    await way.send(operation, someRequest);
    await way.send(operation, someRequest, { deadline: performance.now() + 2000 });
    await way.send(operation, someRequest, { deadline: performance.now() + 60_000 });
    const [own, left, plenty] = department.arrived.map(({ headers }) => Number(headers[deadlineHeader]));
    expect([own, plenty]).toEqual([5000, 5000]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(2000);
  });

  it('ends with the request, and then says nothing against the department', async () => {
    const department = await startFake(() => undefined);
    const way = wayToThe(department, { deadlineMs: 60_000 });
    const hurried = await failureOf(way, { deadline: performance.now() + 50 });
    expect(hurried).toMatchObject({ code: 'SUBGRAPH_TIMEOUT', kind: 'OUT_OF_TIME' });
  });

  it('is not sent without time left, or for a client that is gone', async () => {
    const department = await startFake(answering(good));
    const way = wayToThe(department);
    expect(await failureOf(way, { deadline: performance.now() - 1 })).toMatchObject({ kind: 'OUT_OF_TIME' });
    expect(await failureOf(way, { signal: AbortSignal.abort() })).toMatchObject({ kind: 'CLIENT_GONE' });
    expect(department.arrived).toEqual([]);
  });

  it('is called off at the department when its client goes away', async () => {
    const department = await startFake(() => undefined);
    const way = wayToThe(department, { deadlineMs: 60_000 });
    const client = new AbortController();
    const failed = failureOf(way, { signal: client.signal });
    while (department.arrived.length === 0) await new Promise(setImmediate);
    client.abort();
    expect(await failed).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', kind: 'CLIENT_GONE' });
    await department.arrived[0]?.abandoned;
  });

  it('that waits for a connection is never sent once its client is gone', async () => {
    const answers: (() => void)[] = [];
    const department = await startFake((req, res) => answers.push(() => answering(good)(req, res)));
    const way = wayToThe(department, { connections: 1, deadlineMs: 60_000 });
    const first = way.send(operation, someRequest);
    while (answers.length === 0) await new Promise(setImmediate);
    const client = new AbortController();
    const second = failureOf(way, { signal: client.signal });
    const third = way.send({ query: '{ third }' }, someRequest);
    client.abort();
    expect(await second).toMatchObject({ kind: 'CLIENT_GONE' });
    answers[0]?.();
    await first;
    while (answers.length < 2) await new Promise(setImmediate);
    answers[1]?.();
    expect(await third).toEqual(JSON.parse(good));
    expect(department.arrived.map(({ body }) => body)).toEqual([
      JSON.stringify(operation),
      '{"query":"{ third }"}',
    ]);
  });

  it('leaves no listener on the signal of its client', async () => {
    const department = await startFake(answering(good));
    const way = wayToThe(department);
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, 'addEventListener');
    const removed = jest.spyOn(signal, 'removeEventListener');
    await way.send(operation, someRequest, { signal });
    expect(removed.mock.calls).toEqual(added.mock.calls.map(([type, listener]) => [type, listener]));
    expect(added).toHaveBeenCalledTimes(1);
  });
});
