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

/**
 * CPU of two servers for one request of an operation, ms: medians over alternated rounds.
 * @param token null for a caller without one
 * @throws Error when their answers differ
 */
export async function compareCpu(
  contestants: readonly [Contestant, Contestant],
  operation: Operation,
  token: string | null,
  rounds: number,
): Promise<readonly [number, number]> {
  const [first, second] = contestants;
  for (const body of operation.bodies) {
    const [a, b] = [await first.send(body, token), await second.send(body, token)];
    if (a.text !== b.text) throw new Error(`The answers to "${operation.name}" differ.`);
  }
  const cpu = new Map<Contestant, number[]>(contestants.map((one) => [one, []]));
  for (const one of contestants) await load(one, operation, token);
  for (let round = 0; round < rounds; round++) {
    // The order turns with every round, so that neither is always second on a warm machine.
    for (const one of round % 2 ? [second, first] : [first, second]) {
      cpu.get(one)?.push(await cpuOf(one, operation, token));
    }
  }
  return [median(cpu.get(first) ?? []), median(cpu.get(second) ?? [])];
}
