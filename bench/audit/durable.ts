import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { genesis, lineOf } from '#shared/audit/record';
import { suites, type Suite } from '#shared/audit/suite';
import { AuditLog } from '#gateway/audit/auditLog';
import { openAppendFile, type AppendFile } from '#gateway/audit/disk';
import { requestRecords } from './records';

/** Requests by concurrency: a second or so each. */
export const loads: readonly { readonly atOnce: number; readonly requests: number }[] = [
  { atOnce: 1, requests: 400 },
  { atOnce: 64, requests: 12_800 },
  { atOnce: 256, requests: 25_600 },
];

export interface Measured {
  readonly perSecond: number;
  /** Half of the records were durable sooner, ms. */
  readonly medianMs: number;
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

export const openLog = (directory: string, suite: Suite, key = suite.newPrivateKey()): Promise<AuditLog> =>
  AuditLog.open({
    ...{ directory, node: 'gateway-1', suite, key },
    clock: () => new Date(),
    log: pino({ level: 'silent' }),
  });

/** Fills a log with requests, so many at once; each appends its second record when the first is durable. */
export async function fill(log: AuditLog, atOnce: number, requests: number): Promise<number[]> {
  let next = 0;
  const took: number[] = [];
  const append = async (entry: Parameters<AuditLog['append']>[0]): Promise<number> => {
    const start = performance.now();
    const seq = await log.append(entry);
    took.push(performance.now() - start);
    return seq;
  };
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < requests) {
        const [intent, outcome] = requestRecords(`request-${next++}`);
        await append(outcome(await append(intent)));
      }
    }),
  );
  return took;
}

/** The log as the gateway uses it: chained, hashed, signed. */
export async function measureLog(
  base: string,
  suite: Suite,
  atOnce: number,
  requests: number,
): Promise<Measured> {
  const directory = mkdtempSync(path.join(base, 'log-'));
  const log = await openLog(directory, suite);
  const start = performance.now();
  const took = await fill(log, atOnce, requests);
  const seconds = secondsSince(start);
  await log.close();
  rmSync(directory, { recursive: true });
  return { perSecond: took.length / seconds, medianMs: middle(took) };
}

/** What a log without chain, hashes and recovery would be: lines that wait go out together with one fdatasync. */
export function groupedAppend(file: AppendFile): Append {
  let waiting: { readonly line: Buffer; readonly resolve: () => void }[] = [];
  let isFlushing = false;
  const flush = async (): Promise<void> => {
    isFlushing = true;
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await file.write(Buffer.concat(batch.map(({ line }) => line)));
      await file.sync();
      for (const { resolve } of batch) resolve();
    }
    isFlushing = false;
  };
  return (line) =>
    new Promise((resolve) => {
      waiting.push({ line, resolve });
      if (!isFlushing) void flush();
    });
}

/** One line appended and made durable. */
type Append = (line: Buffer) => Promise<void>;

/** A plain append: each line is written and synced by whoever brings it, as a program without a log of its own would. */
export const plainAppend =
  (file: AppendFile): Append =>
  async (line) => {
    await file.write(line);
    await file.sync();
  };

/** The bytes of the log's records, ready-made, appended by as many callers at once that wait for theirs to be durable. */
export async function measureBytes(
  base: string,
  appendTo: (file: AppendFile) => Append,
  atOnce: number,
  requests: number,
): Promise<Measured> {
  const suite = suites['sha256+ed25519'];
  const place = {
    seq: 1,
    node: 'gateway-1',
    at: new Date().toISOString(),
    prev: suite.hash().toString('hex'),
  };
  const [intent, outcome] = requestRecords('request-1');
  const lines = [intent, outcome(1)].map((entry) =>
    Buffer.from(`${lineOf({ ...place, prev: genesis }, entry)}\n`),
  );
  const directory = mkdtempSync(path.join(base, 'plain-'));
  const file = await openAppendFile(path.join(directory, 'plain.log'));
  const append = appendTo(file);
  const took: number[] = [];
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next++ < requests) {
        for (const line of lines) {
          const turn = performance.now();
          await append(line);
          took.push(performance.now() - turn);
        }
      }
    }),
  );
  const perSecond = took.length / secondsSince(start);
  await file.close();
  rmSync(directory, { recursive: true });
  return { perSecond, medianMs: middle(took) };
}
