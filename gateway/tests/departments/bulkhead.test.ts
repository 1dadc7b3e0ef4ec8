import fc from 'fast-check';
import { createBulkhead } from '../../src/departments/bulkhead';
import { type FailureKind, type DepartmentFailure, departmentFailure } from '../../src/departments/failure';

const fail = (kind: FailureKind) => departmentFailure('ecology', kind);
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
};

/** Calls that end when told to. */
function calls(settings: { concurrency: number; queue: number; queueMs?: number }) {
  const bulkhead = createBulkhead({ queueMs: 60_000, ...settings }, fail);
  const started: number[] = [];
  const ends = new Map<number, () => void>();
  let running = 0;
  let most = 0;
  const call = (id: number, signal?: AbortSignal): Promise<number> =>
    bulkhead.run(
      () =>
        new Promise((resolve) => {
          started.push(id);
          most = Math.max(most, ++running);
          ends.set(id, () => {
            running--;
            ends.delete(id);
            resolve(id);
          });
        }),
      { signal },
    );
  return { bulkhead, call, started, ends, most: () => most };
}

describe('a bulkhead', () => {
  it('lets so many in, so many wait in order, and refuses the rest at once', async () => {
    const { bulkhead, call, started, ends } = calls({ concurrency: 2, queue: 2 });
    const answers = [1, 2, 3, 4].map((id) => call(id));
    await expect(call(5)).rejects.toMatchObject({
      kind: 'FULL',
      code: 'SUBGRAPH_UNAVAILABLE',
      details: { retryable: true },
    });
    expect([bulkhead.inFlight(), bulkhead.queued()]).toEqual([2, 2]);
    ends.get(2)?.();
    await settled();
    expect(started).toEqual([1, 2, 3]);
    ends.get(1)?.();
    await settled();
    expect(started).toEqual([1, 2, 3, 4]);
    ends.forEach((end) => end());
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 4]);
    expect([bulkhead.inFlight(), bulkhead.queued()]).toEqual([0, 0]);
  });

  it('gives up waiting after its time, and the place in the queue with it', async () => {
    const { bulkhead, call, ends } = calls({ concurrency: 1, queue: 1, queueMs: 20 });
    const first = call(1);
    await expect(call(2)).rejects.toMatchObject({ kind: 'FULL' });
    expect([bulkhead.inFlight(), bulkhead.queued()]).toEqual([1, 0]);
    ends.get(1)?.();
    await first;
    expect(bulkhead.inFlight()).toBe(0);
  });

  it('gives the room of a failed call to the next', async () => {
    const bulkhead = createBulkhead({ concurrency: 1, queue: 5, queueMs: 60_000 }, fail);
    const failing = bulkhead.run(() => Promise.reject(new Error('down')), undefined);
    const next = bulkhead.run(() => Promise.resolve('next'), undefined);
    await expect(failing).rejects.toThrow('down');
    expect(await next).toBe('next');
    await settled();
    expect(bulkhead.inFlight()).toBe(0);
  });

  it('forgets who went away while waiting', async () => {
    const { bulkhead, call, ends, started } = calls({ concurrency: 1, queue: 1 });
    const first = call(1);
    const client = new AbortController();
    const second = call(2, client.signal);
    client.abort();
    await expect(second).rejects.toMatchObject({ kind: 'CLIENT_GONE' });
    const third = call(3);
    ends.get(1)?.();
    await first;
    await settled();
    ends.get(3)?.();
    expect(await third).toBe(3);
    await settled();
    expect(started).toEqual([1, 3]);
    expect(bulkhead.inFlight()).toBe(0);
  });

  it('never runs more than its number, starts in order and loses nobody, in whatever order calls come, end and go away', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.constant('COME' as const) },
      fc.constant('END' as const),
      fc.constant('GO' as const),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({ concurrency: fc.integer({ min: 1, max: 4 }), queue: fc.integer({ min: 0, max: 4 }) }),
        fc.array(step, { maxLength: 60 }),
        async (settings, steps) => {
          const { bulkhead, call, started, ends, most } = calls(settings);
          const outcomes: Promise<string>[] = [];
          const waiting: AbortController[] = [];
          for (const what of steps) {
            if (what === 'COME') {
              const client = new AbortController();
              waiting.push(client);
              outcomes.push(
                call(outcomes.length, client.signal).then(
                  () => 'ANSWERED',
                  ({ kind }: DepartmentFailure) => kind,
                ),
              );
            } else if (what === 'END') ends.values().next().value?.();
            else waiting.pop()?.abort();
            await new Promise(setImmediate);
            expect(bulkhead.queued()).toBeLessThanOrEqual(settings.queue);
          }
          while (ends.size > 0 || bulkhead.queued() > 0) {
            ends.forEach((end) => end());
            await new Promise(setImmediate);
          }
          expect(most()).toBeLessThanOrEqual(settings.concurrency);
          expect(started).toEqual([...started].sort((a, b) => a - b));
          const counts = (await Promise.all(outcomes)).filter((outcome) => outcome === 'ANSWERED');
          expect(counts).toHaveLength(started.length);
          expect([bulkhead.inFlight(), bulkhead.queued()]).toEqual([0, 0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
