import type { BenchQuery } from '../graph/queries';
import { load, median, quantile, type LoadOptions, type PreparedLoad, type Target } from './load';
import { usageOf } from './usage';

/** Figures of one contestant and query. */
export interface Figures {
  /** Of all processes measured, for one request. */
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** After the measurement. */
  readonly rssMb: number;
}

/** Loads a contestant and reads what its processes used meanwhile. */
export async function measure(
  target: Target,
  pids: readonly number[],
  prepared: PreparedLoad,
  options: LoadOptions,
): Promise<Figures> {
  const used = () => pids.map(usageOf);
  const cpu = (usages: ReturnType<typeof used>): number => usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const before = used();
  const { requests, seconds, latencies } = await load(target, prepared, options);
  const after = used();
  return {
    cpuMs: (cpu(after) - cpu(before)) / requests,
    perSecond: requests / seconds,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    rssMb: after.reduce((sum, { rssMb }) => sum + rssMb, 0),
  };
}

/** Medians of rounds; of memory the most. */
export const summary = (rounds: readonly Figures[]): Figures => ({
  cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
  rssMb: Math.max(...rounds.map(({ rssMb }) => rssMb)),
});

/** Less leaves V8 with code that it has not optimised yet. */
const warmSeconds = 2;

/** Every variant twice, and long enough for compilers to have seen it: what comes after is the steady state. */
export const warm = (
  target: Target,
  prepared: PreparedLoad,
  { bodies }: BenchQuery,
  options: LoadOptions,
): Promise<unknown> =>
  load(target, prepared, {
    connections: options.connections,
    seconds: Math.max(warmSeconds, options.seconds),
    atLeast: bodies.length * 2,
  });
