import type { BenchQuery, QueryName } from '../graph/queries';
import { askVariants, requireSame, type Answered } from './compareAnswers';
import { prepareLoad, type LoadOptions, type PreparedLoad, type Target } from './load';
import { measure, summary, warm, type Figures } from './measure';

/** Somebody to measure: where it answers, and the processes whose CPU is its own. */
export interface Measurable extends Target {
  readonly name: string;
  readonly queries: readonly QueryName[];
  readonly pids: readonly number[];
}

export interface RoundsOptions {
  readonly rounds: number;
  readonly load: LoadOptions;
  readonly say: (line: string) => void;
}

export interface Measured {
  readonly query: BenchQuery;
  /** Bytes of the first contestant's answer to the first variant. */
  readonly bytes: number;
  /** By name, in the order given. */
  readonly figures: ReadonlyMap<string, Figures>;
  /** By name: why there are no figures. */
  readonly failures: ReadonlyMap<string, string>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Ready {
  readonly one: Measurable;
  readonly prepared: PreparedLoad;
  readonly rounds: Figures[];
}

/** Compares the answers of all to one query, warms all up, then measures each in turn, round by round. */
export async function measureRounds(
  all: readonly Measurable[],
  query: BenchQuery,
  options: RoundsOptions,
): Promise<Measured> {
  const failures = new Map<string, string>();
  let reference: Answered | undefined;
  let ready: Ready[] = [];
  for (const one of all.filter(({ queries }) => queries.includes(query.name))) {
    try {
      const answered = await askVariants(one, query);
      requireSame(query, answered, (reference ??= answered));
      const prepared = prepareLoad(one, query.name, query.bodies);
      await warm(one, prepared, query, options.load);
      ready.push({ one, prepared, rounds: [] });
    } catch (error) {
      failures.set(one.name, messageOf(error));
    }
  }
  for (let round = 0; round < options.rounds; round++) {
    // The order turns with every round, so that none is always last on a warm machine.
    for (const { one, prepared, rounds } of round % 2 ? [...ready].reverse() : ready) {
      try {
        rounds.push(await measure(one, one.pids, prepared, options.load));
      } catch (error) {
        failures.set(one.name, messageOf(error));
      }
    }
    ready = ready.filter(({ one }) => !failures.has(one.name));
    options.say(`${query.name}, round ${round + 1} of ${options.rounds}: ${lastFigures(ready)}`);
  }
  return {
    query,
    bytes: reference?.bytes ?? 0,
    figures: new Map(ready.map(({ one, rounds }) => [one.name, summary(rounds)])),
    failures,
  };
}

const lastFigures = (ready: readonly Ready[]): string =>
  ready.map(({ one, rounds }) => `${one.name} ${rounds.at(-1)?.cpuMs.toFixed(3)}`).join(', ');
