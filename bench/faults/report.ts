import type { GatewayUsage } from './gateway';
import type { Measured } from './openLoop';

/** One load in one round, and the gateway meanwhile. */
export interface Round extends Measured, GatewayUsage {}

/** In order, from 0 to 1. */
const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;

const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

const p99 = ({ times }: Measured): number => quantile(times, 0.99);

export const sentIn = (all: readonly Measured[]): number =>
  all.reduce((total, { times }) => total + times.length, 0);

/** Medians of the rounds; failures of all together. */
export function row(names: readonly [string, string], all: readonly Round[]): string {
  const at = (q: number): string => median(all.map(({ times }) => quantile(times, q))).toFixed(1);
  const failures = new Map<string, number>();
  for (const [code, count] of all.flatMap((one) => one.failures))
    failures.set(code, (failures.get(code) ?? 0) + count);
  const failed = [...failures].map(([code, count]) => `${code} ${count}`).join(', ') || 'none';
  const loop = median(all.map(({ longestTurnMs }) => longestTurnMs)).toFixed(1);
  const cpu = median(all.map(({ cpuMs }) => cpuMs)).toFixed(0);
  return `| ${[...names, sentIn(all), at(0.5), at(0.99), loop, cpu, failed].join(' | ')} |`;
}

export const heading = (trouble: string): string =>
  `\n| ${trouble} | operation | sent | p50, ms | p99, ms | gateway's event loop late at most, ms | gateway's CPU in a round, ms | failed |\n|---|---|---:|---:|---:|---:|---:|---|`;

/**
 * How p99 with trouble compares to the quiet rounds just before and after it; and, for the machine's own unrest, quiet rounds to the quiet ones
 * next to them.
 * @param quiet one more than `troubled`: before, between and after
 */
export function comparison(troubled: readonly Measured[], quiet: readonly Measured[], goal: number): string {
  const quietTimes = quiet.map(p99);
  const between = (at: number): number => ((quietTimes[at] ?? NaN) + (quietTimes[at + 1] ?? NaN)) / 2;
  const ratios = troubled.map((one, at) => p99(one) / between(at));
  const unrest = quietTimes.slice(1).map((one, at) => one / (quietTimes[at] ?? NaN));
  const told = (values: readonly number[]): string =>
    `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;
  return `${told(ratios)} in ${ratios.length} rounds, goal ${goal} at most; one quiet round against the next: ${told(unrest)}`;
}

/** What errs on a good day measures something else. @throws Error naming what failed */
export function requireWell(rounds: readonly Measured[]): void {
  const failed = rounds.flatMap(({ failures }) => failures);
  if (failed.length > 0) throw new Error(`All departments are well, and yet: ${failed.join('; ')}`);
}
