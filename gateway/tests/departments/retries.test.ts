import { departmentFailure } from '../../src/departments/failure';
import { createRetries } from '../../src/departments/retries';
import type { CallOptions } from '../../src/departments/transport';

const passing = departmentFailure('ecology', 'CONNECTION', true);
const lasting = departmentFailure('ecology', 'STATUS', false);

function retrying(failures: readonly Error[], retries = 1) {
  let asked = 0;
  const retry = createRetries({ retries, pauseMs: 1 }, { now: () => 1000, random: () => 0.5 });
  const call = (options: CallOptions = { kind: 'query' }) =>
    retry(async () => {
      const failure = failures[asked++];
      if (failure) throw failure;
      return 'answer';
    }, options);
  return { call, asked: () => asked };
}

describe('a query', () => {
  it('is sent again after a passing failure, as often as allowed', async () => {
    const once = retrying([passing]);
    expect(await once.call()).toBe('answer');
    expect(once.asked()).toBe(2);
    const twice = retrying([passing, passing]);
    await expect(twice.call()).rejects.toBe(passing);
    expect(twice.asked()).toBe(2);
    const never = retrying([passing], 0);
    await expect(never.call()).rejects.toBe(passing);
    expect(never.asked()).toBe(1);
  });

  it('is not sent again after a failure that lasts, an error of our own, or without time left', async () => {
    for (const failure of [lasting, new Error('of our own')]) {
      const { call, asked } = retrying([failure]);
      await expect(call()).rejects.toBe(failure);
      expect(asked()).toBe(1);
    }
    const late = retrying([passing]);
    await expect(late.call({ kind: 'query', deadline: 1000.4 })).rejects.toBe(passing);
    expect(late.asked()).toBe(1);
    const intime = retrying([passing]);
    expect(await intime.call({ kind: 'query', deadline: 1000.6 })).toBe('answer');
  });

  it('is not sent again for a client that is gone', async () => {
    const { call, asked } = retrying([passing]);
    await expect(call({ kind: 'query', signal: AbortSignal.abort() })).rejects.toBe(passing);
    expect(asked()).toBe(1);
  });

  it('adds at most a tenth to the load of a department that lies down', async () => {
    let asked = 0;
    const retry = createRetries({ retries: 1, pauseMs: 0 }, { now: () => 0, random: () => 0 });
    const calls = 1000;
    for (let call = 0; call < calls; call++) {
      await retry(
        async () => {
          asked++;
          throw passing;
        },
        { kind: 'query' },
      ).catch(() => undefined);
    }
    // Ten were saved from before.
    expect(asked - calls).toBeGreaterThan(90);
    expect(asked - calls).toBeLessThanOrEqual(calls / 10 + 10);
  });
});

describe('anything else', () => {
  it.each([{ kind: 'mutation' }, {}, undefined] as (CallOptions | undefined)[])(
    'is sent once: %j',
    async (options) => {
      let asked = 0;
      const retry = createRetries({ retries: 1, pauseMs: 1 }, { now: () => 0, random: () => 0 });
      const call = retry(async () => {
        asked++;
        throw passing;
      }, options);
      await expect(call).rejects.toBe(passing);
      expect(asked).toBe(1);
    },
  );
});
