import { performance } from 'node:perf_hooks';
import { openConnection, postRequest, type Connection } from './connection';
import type { QueryName } from '../graph/queries';

/** Whom to load, and what every request says beside its body. */
export interface Target {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

export interface LoadOptions {
  readonly connections: number;
  /** How long to send, seconds; requests under way are finished. */
  readonly seconds: number;
  /** The most requests to send. */
  readonly requests?: number | undefined;
  /** At least this many, however long it takes. */
  readonly atLeast?: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Of each request, ms, ascending. */
  readonly latencies: Float64Array;
}

/** Requests of one query, ready to be sent, and how long the answer to each was when it was compared. */
export interface PreparedLoad {
  readonly query: QueryName;
  readonly requests: readonly Buffer[];
  readonly lengths: (number | undefined)[];
}

export const prepareLoad = (
  { url, headers }: Target,
  query: QueryName,
  bodies: readonly string[],
): PreparedLoad => ({
  query,
  requests: bodies.map((body) => postRequest(url, headers, body)),
  lengths: bodies.map(() => undefined),
});

/**
 * Sends requests over so many connections, each the next when its answer is there.
 * @throws Error when an answer is not 200, or not as long as the same request's was before
 */
export async function load(
  { url }: Target,
  prepared: PreparedLoad,
  options: LoadOptions,
): Promise<LoadResult> {
  const { connections, seconds, requests: most = Infinity, atLeast = 0 } = options;
  const { query, requests, lengths } = prepared;
  const latencies: number[] = [];
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(url)));
  let sent = 0;
  const begun = performance.now();
  const isOver = (now: number): boolean => sent >= most || (sent >= atLeast && now - begun >= seconds * 1000);

  const drive = async (connection: Connection): Promise<void> => {
    for (let now = performance.now(); !isOver(now); now = performance.now()) {
      const at = sent++ % requests.length;
      const { status, body } = await connection.send(requests[at] as Buffer);
      latencies.push(performance.now() - now);
      const expected = (lengths[at] ??= body.length);
      if (status !== 200 || body.length !== expected) {
        throw new Error(
          `${query}: status ${status}, ${body.length} bytes where ${expected} came before: ${body.toString('utf8', 0, 300)}`,
        );
      }
    }
  };
  try {
    await Promise.all(opened.map(drive));
  } finally {
    for (const connection of opened) connection.close();
  }
  return {
    requests: latencies.length,
    seconds: (performance.now() - begun) / 1000,
    latencies: Float64Array.from(latencies).sort(),
  };
}

/** A quantile of ascending values; NaN of none. */
export const quantile = (ascending: ArrayLike<number>, part: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * part))] ?? NaN;

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
