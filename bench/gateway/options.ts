import { parseArgs } from 'node:util';
import { contestants, type Contestant } from './contestantList';
import { benchQueries, type BenchQuery } from './graph/queries';

export interface Options {
  readonly contestants: readonly Contestant[];
  readonly queries: readonly BenchQuery[];
  readonly rounds: number;
  /** Of every measurement. */
  readonly seconds: number;
  /** The most requests of a measurement. */
  readonly requests: number | undefined;
  readonly connections: number;
  /** Of departments in the run with latency, ms; 0 leaves that run out. */
  readonly latencyMs: number;
  readonly latencyConnections: number;
  readonly wholeStack: boolean;
  /** Whose CPU is profiled, instead of measured. */
  readonly profile: string | undefined;
  readonly write: boolean;
}

export const help = `npm run bench:gateway -- [options]
  --contestants a,b      of ${contestants.map(({ name }) => name).join(', ')} (default: all)
  --queries Q1,Q3        of ${benchQueries.map(({ name }) => name).join(', ')} (default: all; none: --queries "")
  --rounds 3             alternated rounds; figures are their medians
  --seconds 2            length of every measurement
  --requests N           at most so many requests in a measurement
  --connections 16       at once
  --latency 5            milliseconds departments take in the run with latency; 0: no such run
  --latency-connections 128
  --no-whole-stack       leave out gateway and real departments on SQLite
  --profile ours         write a CPU profile of one contestant instead of measuring
  --write                write the tables to docs/benchmarks.md
`;

function chosen<T extends { readonly name: string }>(
  all: readonly T[],
  names: string | undefined,
  what: string,
) {
  if (names === undefined) return all;
  return names
    .split(',')
    .filter((name) => name !== '')
    .map((name) => {
      const found = all.find((one) => one.name === name);
      if (!found)
        throw new Error(
          `There is no ${what} "${name}"; choose from ${all.map((one) => one.name).join(', ')}.`,
        );
      return found;
    });
}

function count(text: string, name: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new Error(`--${name} is a number from 0, got "${text}".`);
  return value;
}

/** @throws Error naming an option that is not as it should be; null when help was asked for */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      contestants: { type: 'string' },
      queries: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      requests: { type: 'string' },
      connections: { type: 'string', default: '16' },
      latency: { type: 'string', default: '5' },
      'latency-connections': { type: 'string', default: '128' },
      'whole-stack': { type: 'boolean', default: true },
      profile: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  if (values.help) return null;
  return {
    contestants: chosen(contestants, values.profile ?? values.contestants, 'contestant'),
    queries: chosen(benchQueries, values.queries, 'query'),
    rounds: count(values.rounds, 'rounds'),
    seconds: count(values.seconds, 'seconds'),
    requests: values.requests === undefined ? undefined : count(values.requests, 'requests'),
    connections: count(values.connections, 'connections'),
    latencyMs: count(values.latency, 'latency'),
    latencyConnections: count(values['latency-connections'], 'latency-connections'),
    wholeStack: values['whole-stack'],
    profile: values.profile,
    write: values.write,
  };
}
