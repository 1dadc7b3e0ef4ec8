import type { Pool } from 'undici';

export interface Load {
  /** Named in the table. */
  readonly name: string;
  /** Sent in turn, each with an `$id` of its own, so that nothing is answered together. */
  readonly documents: readonly string[];
  readonly perSecond: number;
  /** At most; no other load uses them. */
  readonly connections: number;
}

export interface Measured {
  /** Milliseconds from when a request was due to its last byte, in order. */
  readonly times: readonly number[];
  /** Answers with errors, by their code; anything but 200 by its status; how often. */
  readonly failures: readonly (readonly [string, number])[];
}

/** @returns the code of its first error, its status unless 200, or undefined when all is well */
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
export async function openLoop(pool: Pool, load: Load, seconds: number): Promise<Measured> {
  const { documents, perSecond } = load;
  const times: number[] = [];
  const failures = new Map<string, number>();
  const begin = performance.now();
  const send = async (nth: number, due: number): Promise<void> => {
    const body = JSON.stringify({ query: documents[nth % documents.length], variables: { id: String(nth) } });
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
    all.push(send(all.length, due));
  }
  await Promise.all(all);
  return { times: times.sort((a, b) => a - b), failures: [...failures] };
}
