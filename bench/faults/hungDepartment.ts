import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { needsNoPermits, needsPermits } from './graph';
import { openLoop, quantile, type Load, type Measured } from './openLoop';
import { startStage } from './stage';

const rounds = 5;
const seconds = 6;
/** Less than the default, so that a round sees a department before and after its breaker opens. */
const deadlineMs = 2000;

const others: Load = { name: 'needs it not', query: needsNoPermits, perSecond: 200 };
const itsOwn: Load = { name: 'needs it', query: needsPermits, perSecond: 100 };

interface Round {
  readonly others: Measured;
  readonly itsOwn: Measured;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function row(name: string, load: Load, all: readonly Measured[]): string {
  const at = (q: number): string => median(all.map(({ times }) => quantile(times, q))).toFixed(1);
  const failures = new Map<string, number>();
  for (const one of all) {
    for (const [code, count] of one.failures) failures.set(code, (failures.get(code) ?? 0) + count);
  }
  const sent = all.reduce((total, { times }) => total + times.length, 0);
  const failed = [...failures].map(([code, count]) => `${code} ${count}`).join(', ') || 'none';
  return `| ${name} | ${load.name} | ${sent} | ${at(0.5)} | ${at(0.99)} | ${failed} |`;
}

/** What errs on a good day measures something else. */
function requireWell(warmUp: Round): void {
  const failed = [...warmUp.others.failures, ...warmUp.itsOwn.failures];
  if (failed.length > 0) throw new Error(`All departments are well, and yet: ${failed.join(', ')}`);
}

/** One department hangs under load: what does it cost the operations that do not need it? */
export async function hungDepartment(): Promise<void> {
  const stage = await startStage({ SUBGRAPH_DEADLINE_MS: String(deadlineMs) });
  const pools = [
    new Pool(stage.gateway, { connections: 512 }),
    new Pool(stage.gateway, { connections: 512 }),
  ] as const;
  const round = async (): Promise<Round> => {
    const [first, second] = await Promise.all([
      openLoop(pools[0], others, seconds),
      openLoop(pools[1], itsOwn, seconds),
    ]);
    return { others: first, itsOwn: second };
  };
  try {
    const hang = async (): Promise<Round> => {
      stage.tell('permits', 'hung');
      const measured = await round();
      stage.tell('permits', 'well');
      // The breaker's next try finds it well.
      await pause(deadlineMs * 2);
      return measured;
    };
    // Both once unmeasured: the first error of a process compiles what no answer before it ran.
    requireWell(await round());
    await hang();
    const quiet: Round[] = [];
    const hung: Round[] = [];
    for (let count = 0; count < rounds; count++) {
      quiet.push(await round());
      hung.push(await hang());
    }
    const ratios = hung.map(
      (one, at) => quantile(one.others.times, 0.99) / quantile(quiet[at]?.others.times ?? [], 0.99),
    );
    console.log(
      '\n| one of three departments | operation | sent | p50, ms | p99, ms | errors |\n|---|---|---:|---:|---:|---|',
    );
    console.log(
      row(
        'well',
        others,
        quiet.map((one) => one.others),
      ),
    );
    console.log(
      row(
        'hung',
        others,
        hung.map((one) => one.others),
      ),
    );
    console.log(
      row(
        'well',
        itsOwn,
        quiet.map((one) => one.itsOwn),
      ),
    );
    console.log(
      row(
        'hung',
        itsOwn,
        hung.map((one) => one.itsOwn),
      ),
    );
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
    console.log(
      `\np99 of what does not need it, hung against well: ${median(ratios).toFixed(2)} (${least} to ${most} over ${rounds} rounds; goal: 1.5 at most)`,
    );
  } finally {
    await Promise.all(pools.map((pool) => pool.destroy()));
    stage.stop();
  }
}
