import { isDeepStrictEqual } from 'node:util';
import type { BenchQuery } from '../graph/queries';
import { openConnection } from './connection';
import { prepareLoad, type PreparedLoad, type Target } from './load';

/** Of each query, as many variants as show that the whole of it is right. */
const compared = 8;

export interface Answered {
  /** The bodies compared, parsed. */
  readonly answers: readonly unknown[];
  /** Of the first, bytes. */
  readonly bytes: number;
}

/** What a contestant answers to the first variants of a query. @throws Error when it says anything but data */
export async function askVariants(target: Target, { name, bodies }: BenchQuery): Promise<Answered> {
  const { requests }: PreparedLoad = prepareLoad(target, name, bodies.slice(0, compared));
  const connection = await openConnection(target.url);
  try {
    const answers: unknown[] = [];
    let bytes = 0;
    for (const request of requests) {
      const { status, body } = await connection.send(request);
      const text = body.toString('utf8');
      bytes ||= body.length;
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      if (status !== 200 || data == null || errors !== undefined) {
        throw new Error(`${name}: status ${status}: ${text.slice(0, 600)}`);
      }
      answers.push(data);
    }
    return { answers, bytes };
  } finally {
    connection.close();
  }
}

/** The order of keys apart. @throws Error when two contestants' answers differ */
export function requireSame(query: BenchQuery, answered: Answered, reference: Answered): void {
  answered.answers.forEach((answer, at) => {
    if (!isDeepStrictEqual(answer, reference.answers[at])) {
      throw new Error(
        `${query.name}: another answer than the first contestant's to ${query.bodies[at]?.slice(-60)}`,
      );
    }
  });
}
