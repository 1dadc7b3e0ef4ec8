import type { Pool } from 'undici';

export interface Load {
  /** Named in the table. */
  readonly name: string;
  readonly query: string;
  readonly perSecond: number;
}

export interface Measured {
  /** Milliseconds from when a request was due to its last byte, in order. */
  readonly times: readonly number[];
  /** Answers with errors, by their code; anything but 200 by its status. */
  readonly failures: ReadonlyMap<string, number>;
}

/** In order, from 0 to 1. */
export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;

async function failureOf(pool: Pool, body: string): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json' };
  const answer = await pool.request({ path: '/graphql', method: 'POST', headers, body });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) return String(answer.statusCode);
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return errors && (errors[0]?.extensions?.code ?? 'no code');
}

/**
 * Sends requests when they are due, whether those before are answered or not: a gateway that stalls is charged for all that come
 * meanwhile, as it is in life.
 */
export async function openLoop(pool: Pool, { query, perSecond }: Load, seconds: number): Promise<Measured> {
  const times: number[] = [];
  const failures = new Map<string, number>();
  const body = JSON.stringify({ query });
  const begin = performance.now();
  const send = async (due: number): Promise<void> => {
    const failure = await failureOf(pool, body).catch(() => 'no answer');
    times.push(performance.now() - due);
    if (failure !== undefined) failures.set(failure, (failures.get(failure) ?? 0) + 1);
  };
  const all: Promise<void>[] = [];
  const total = perSecond * seconds;
  while (all.length < total) {
    const due = begin + (all.length * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(send(due));
  }
  await Promise.all(all);
  return { times: times.sort((a, b) => a - b), failures };
}
