import type { Contestant } from './contestant';
import type { Operation } from './operations';

const atOnce = 4;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function load(
  contestant: Contestant,
  { bodies, requests }: Operation,
  token: string | null,
): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < requests) {
        const { status } = await contestant.send(bodies[next++ % bodies.length] as string, token);
        if (status !== 200) throw new Error(`${contestant.name} answered ${status}.`);
      }
    }),
  );
}

/** CPU of the server for one request, ms over all its threads. */
async function cpuOf(contestant: Contestant, operation: Operation, token: string | null): Promise<number> {
  const before = await contestant.ask<{ cpu: number; rss: number }>('cpu');
  await load(contestant, operation, token);
  const after = await contestant.ask<{ cpu: number; rss: number }>('cpu');
  return (after.cpu - before.cpu) / operation.requests;
}

/** What two servers spend on an operation, ms of CPU a request: medians, and the median of the ratios of each pair of rounds. */
export interface Compared {
  readonly first: number;
  readonly second: number;
  /** Of the second to the first. */
  readonly ratio: number;
}

/**
 * Many short rounds, turn about: what else the machine does then falls on both of a pair alike, and the median of the pairs' ratios
 * forgets the rest.
 * @param token null for a caller without one
 * @throws Error when their answers differ
 */
export async function compareCpu(
  contestants: readonly [Contestant, Contestant],
  operation: Operation,
  token: string | null,
  rounds: number,
): Promise<Compared> {
  const [first, second] = contestants;
  for (const body of operation.bodies) {
    const [a, b] = [await first.send(body, token), await second.send(body, token)];
    if (a.text !== b.text) throw new Error(`The answers to "${operation.name}" differ.`);
  }
  // Long enough for both to be compiled.
  for (let time = 0; time < 4; time++) for (const one of contestants) await load(one, operation, token);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round++) {
    // The order turns with every round, so that neither is always second on a warm machine.
    if (round % 2) {
      const b = await cpuOf(second, operation, token);
      pairs.push([await cpuOf(first, operation, token), b]);
    } else {
      const a = await cpuOf(first, operation, token);
      pairs.push([a, await cpuOf(second, operation, token)]);
    }
  }
  return {
    first: median(pairs.map(([a]) => a)),
    second: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => b / a)),
  };
}
