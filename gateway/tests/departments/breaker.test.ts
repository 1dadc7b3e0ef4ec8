import fc from 'fast-check';
import { createBreaker, type BreakerState } from '../../src/departments/breaker';
import { createCallRecord } from '../../src/departments/callRecord';
import { stateOf } from '../../src/departments/departmentHealth';
import { type FailureKind, DepartmentFailure, departmentFailure } from '../../src/departments/failure';
import { createFailureWindow } from '../../src/departments/failureWindow';

const fail = (kind: FailureKind) => departmentFailure('ecology', kind);

function breakerWithClock() {
  let now = 1_000_000;
  const changes: BreakerState[] = [];
  const record = createCallRecord(
    10_000,
    () => now,
    () => new Date(now),
  );
  const breaker = createBreaker(
    { failures: 3, share: 0.5, inARow: 6, openMs: 2000 },
    { record, fail, now: () => now, onChange: (state) => changes.push(state) },
  );
  const outcome = (kind: FailureKind | 'ANSWERED' | 'ERROR'): Promise<string> =>
    breaker
      .run(async () => {
        if (kind === 'ERROR') throw new Error('of our own');
        if (kind !== 'ANSWERED') throw fail(kind);
        return 'ANSWERED';
      }, undefined)
      .catch((error: unknown) => (error instanceof DepartmentFailure ? error.kind : 'ERROR'));
  return {
    breaker,
    changes,
    outcome,
    pass: (ms: number) => (now += ms),
    health: () => stateOf(record.facts(), breaker.state()),
    facts: () => record.facts(),
  };
}

const counted = ['CONNECTION', 'TIMEOUT', 'STATUS'] as const;
const uncounted = ['REFUSED', 'BAD_ANSWER', 'OUT_OF_TIME', 'FULL', 'CLIENT_GONE', 'ERROR'] as const;

describe('a breaker', () => {
  it.each(counted)('opens after so many failures by %s, and then asks nobody', async (kind) => {
    const { breaker, outcome } = breakerWithClock();
    for (let call = 0; call < 3; call++) {
      expect(breaker.state()).toBe('CLOSED');
      await outcome(kind);
    }
    expect(breaker.state()).toBe('OPEN');
    let asked = 0;
    await expect(breaker.run(async () => asked++, undefined)).rejects.toMatchObject({
      kind: 'OPEN',
      code: 'SUBGRAPH_UNAVAILABLE',
      details: { retryable: true, service: 'ecology' },
    });
    expect(asked).toBe(0);
  });

  it.each(uncounted)('does not open by %s, however often', async (kind) => {
    const { breaker, outcome } = breakerWithClock();
    for (let call = 0; call < 50; call++) await outcome(kind);
    expect(breaker.state()).toBe('CLOSED');
  });

  it('stays closed while most calls are answered', async () => {
    const { breaker, outcome } = breakerWithClock();
    for (let call = 0; call < 20; call++) {
      await outcome('ANSWERED');
      await outcome('ANSWERED');
      await outcome('TIMEOUT');
    }
    expect(breaker.state()).toBe('CLOSED');
  });

  it('opens by failures in a row, whatever was answered just before', async () => {
    const { breaker, outcome } = breakerWithClock();
    for (let call = 0; call < 1000; call++) await outcome('ANSWERED');
    for (let call = 0; call < 5; call++) await outcome('TIMEOUT');
    await outcome('ANSWERED');
    for (let call = 0; call < 5; call++) await outcome('TIMEOUT');
    expect(breaker.state()).toBe('CLOSED');
    await outcome('TIMEOUT');
    expect(breaker.state()).toBe('OPEN');
  });

  it('forgets failures that are older than its window', async () => {
    const { breaker, outcome, pass } = breakerWithClock();
    for (let call = 0; call < 10; call++) {
      await outcome('STATUS');
      await outcome('STATUS');
      await outcome('ANSWERED');
      pass(11_000);
    }
    expect(breaker.state()).toBe('CLOSED');
  });

  it('lets one call try after its time, and refuses the others however long that takes', async () => {
    const { breaker, outcome, pass, changes } = breakerWithClock();
    for (let call = 0; call < 3; call++) await outcome('CONNECTION');
    pass(1999);
    expect(await outcome('ANSWERED')).toBe('OPEN');
    pass(1);
    let answer = (): void => undefined;
    const trying = breaker.run(() => new Promise<void>((resolve) => (answer = resolve)), undefined);
    pass(60_000);
    expect(await outcome('ANSWERED')).toBe('OPEN');
    expect(breaker.state()).toBe('HALF_OPEN');
    answer();
    await trying;
    expect(await outcome('ANSWERED')).toBe('ANSWERED');
    expect(changes).toEqual(['OPEN', 'HALF_OPEN', 'CLOSED']);
    // What was before is forgiven: it takes as many failures again.
    await outcome('CONNECTION');
    await outcome('CONNECTION');
    expect(breaker.state()).toBe('CLOSED');
  });

  it('stays open when the try fails, for as long again', async () => {
    const { breaker, outcome, pass } = breakerWithClock();
    for (let call = 0; call < 3; call++) await outcome('CONNECTION');
    pass(2000);
    expect(await outcome('TIMEOUT')).toBe('TIMEOUT');
    pass(1999);
    expect(await outcome('ANSWERED')).toBe('OPEN');
    pass(1);
    expect(await outcome('ANSWERED')).toBe('ANSWERED');
    expect(breaker.state()).toBe('CLOSED');
  });

  it.each(['CLIENT_GONE', 'FULL', 'OUT_OF_TIME'] as const)(
    'lets the next call try when the one that tried ended by %s',
    async (kind) => {
      const { breaker, outcome, pass } = breakerWithClock();
      for (let call = 0; call < 3; call++) await outcome('CONNECTION');
      pass(2000);
      await outcome(kind);
      expect(breaker.state()).toBe('OPEN');
      expect(await outcome('ANSWERED')).toBe('ANSWERED');
      expect(breaker.state()).toBe('CLOSED');
    },
  );

  it('is not closed by calls that began before it opened', async () => {
    const { breaker, outcome } = breakerWithClock();
    let answer = (): void => undefined;
    const early = breaker.run(() => new Promise<void>((resolve) => (answer = resolve)), undefined);
    for (let call = 0; call < 3; call++) await outcome('CONNECTION');
    answer();
    await early;
    expect(breaker.state()).toBe('OPEN');
  });
});

describe('the health of a department', () => {
  it('is unknown, up, degraded, down and up again, each since it began', async () => {
    const { outcome, pass, health, facts } = breakerWithClock();
    const at = (ms: number) => new Date(1_000_000 + ms);
    expect(health()).toEqual({ state: 'UNKNOWN', since: null });
    await outcome('ANSWERED');
    pass(100);
    await outcome('ANSWERED');
    expect(health()).toEqual({ state: 'UP', since: at(0) });
    pass(100);
    await outcome('TIMEOUT');
    pass(100);
    await outcome('STATUS');
    expect(health()).toEqual({ state: 'DEGRADED', since: at(200) });
    expect(facts().lastFailure).toEqual({ kind: 'STATUS', at: at(300) });
    pass(100);
    await outcome('CONNECTION');
    expect(health()).toEqual({ state: 'DOWN', since: at(200) });
    pass(2000);
    await outcome('ANSWERED');
    pass(500);
    expect(health()).toEqual({ state: 'UP', since: at(2400) });
  });

  it('is down after a failure that nothing followed', async () => {
    const { outcome, pass, health } = breakerWithClock();
    await outcome('CONNECTION');
    pass(60_000);
    expect(health()).toEqual({ state: 'DOWN', since: new Date(1_000_000) });
  });
});

describe('a failure window', () => {
  it('counts what a list of all calls would, to a tenth of its length', () => {
    const call = fc.record({ after: fc.integer({ min: 0, max: 400 }), failed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 200 }), (calls) => {
        const window = createFailureWindow(1000);
        const seen: { at: number; failed: boolean }[] = [];
        let now = 12_345;
        for (const { after, failed } of calls) {
          now += after;
          window.count(failed ? 'FAILED' : 'ANSWERED', now);
          seen.push({ at: now, failed });
          const slot = (at: number): number => Math.floor(at / 100);
          const inside = seen.filter(({ at }) => slot(at) > slot(now) - 10);
          const wanted = inside.filter((one) => one.failed).length;
          expect(window.totals(now)).toEqual({ failed: wanted, answered: inside.length - wanted });
        }
      }),
      { numRuns: 100 },
    );
  });
});
