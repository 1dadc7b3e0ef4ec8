import type { CallSignal } from '#shared/http/callOff';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { errorTable } from '#shared/errors/table';
import { clientGone } from '../../src/http/clientGone';
import { createOverloadGuard, overloaded } from '../../src/http/overload';
import { silent } from '../fixtures/fixtureGraph';

const still = { medianMs: () => 0, close: () => undefined };

describe('the overload guard', () => {
  it('turns away what is beyond its number, and lets in again when one is over', () => {
    const guard = createOverloadGuard({
      maxInFlight: 3,
      maxEventLoopDelayMs: 100,
      log: silent,
      delay: still,
    });
    const [first] = [guard.enter(), guard.enter(), guard.enter()];
    expect(guard.enter()).toBe('SHED');
    if (!first || first === 'SHED') throw new Error('The first was turned away.');
    first();
    first();
    expect(guard.inFlight()).toBe(2);
    expect(guard.enter()).not.toBe('SHED');
    expect(guard.enter()).toBe('SHED');
  });

  it('turns away while the event loop is late, but never everybody', () => {
    let late = 0;
    const delay = { medianMs: () => late, close: () => undefined };
    const guard = createOverloadGuard({ maxInFlight: 32, maxEventLoopDelayMs: 100, log: silent, delay });
    late = 101;
    expect([guard.enter(), guard.enter()]).not.toContain('SHED');
    expect(guard.enter()).toBe('SHED');
    late = 100;
    expect(guard.enter()).not.toBe('SHED');
  });

  it('notices an event loop that is late turn after turn, and that it is no longer', async () => {
    const guard = createOverloadGuard({ maxInFlight: 16, maxEventLoopDelayMs: 30, log: silent });
    expect(guard.enter()).not.toBe('SHED');
    let turns = 0;
    while (guard.enter() !== 'SHED') {
      expect(turns++).toBeLessThan(100);
      const until = performance.now() + 60;
      while (performance.now() < until);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    // Idle turns.
    while (guard.enter() === 'SHED') await new Promise((resolve) => setTimeout(resolve, 20));
    guard.close();
  });

  it('has an answer that says when to come again', () => {
    const error = overloaded();
    expect(errorTable[error.code]).toMatchObject({ status: 503, retryable: true });
    expect(error.details).toEqual({ retryable: true, retryAfterSeconds: 1 });
    expect(error.in('zh')).toContain('Retry-After');
  });
});

describe('a client', () => {
  async function served(listener: RequestListener, test: (port: number) => Promise<void>): Promise<void> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await test((server.address() as AddressInfo).port).finally(() => {
      server.closeAllConnections();
      server.close();
    });
  }
  const request = 'GET / HTTP/1.1\r\nhost: x\r\n\r\n';

  it('that goes away aborts the signal, asked for before or after', async () => {
    let early: CallSignal | undefined;
    let late: CallSignal | undefined;
    await served(
      (_req, res) => {
        const gone = clientGone(res);
        early = gone();
        expect(gone()).toBe(early);
        res.once('close', () => setImmediate(() => (late = clientGone(res)())));
        socket.destroy();
      },
      async (port) => {
        socket = connect(port, '127.0.0.1', () => socket.write(request));
        while (!late) await new Promise(setImmediate);
      },
    );
    expect([early?.aborted, late?.aborted]).toEqual([true, true]);
  });
  let socket: ReturnType<typeof connect>;

  it('that has its answer does not, however it leaves then', async () => {
    let signal: CallSignal | undefined;
    await served(
      (_req, res) => {
        signal = clientGone(res)();
        res.end('answer');
      },
      async (port) => {
        expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('answer');
      },
    );
    expect(signal?.aborted).toBe(false);
  });
});
