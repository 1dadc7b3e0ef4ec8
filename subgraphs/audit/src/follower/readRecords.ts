import path from 'node:path';
import type { Entry, RecordPlace } from '#shared/audit/record';
import { suiteNames, suites, type SuiteName } from '#shared/audit/suite';
import { LogNotFollowed, type Position } from './position';
import { linesFrom } from './segments';

export type LoggedRecord = RecordPlace & Entry;

export interface Read {
  readonly records: readonly LoggedRecord[];
  /** Where the next record begins. */
  readonly next: Position;
  /** Why the record after these is not taken; null where nothing is wrong. */
  readonly broken: LogNotFollowed | null;
}

/** Taken in at once: in one transaction, which on SQLite holds up the process. */
const mostRecords = 200;

const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function parsed(line: Buffer): LoggedRecord | null {
  try {
    const record = JSON.parse(line.toString('utf8')) as Partial<LoggedRecord> | null;
    const isPlaced =
      typeof record?.type === 'string' &&
      typeof record.at === 'string' &&
      timeForm.test(record.at) &&
      !Number.isNaN(Date.parse(record.at));
    return isPlaced ? (record as LoggedRecord) : null;
  } catch {
    return null;
  }
}

const isSuite = (name: unknown): name is SuiteName => (suiteNames as readonly unknown[]).includes(name);

/** What the log is hashed with: its first record says so. */
function suiteFor(record: LoggedRecord, { seq, suite }: Position): SuiteName | null {
  if (seq > 0) return suite;
  return record.type === 'open' && isSuite(record.suite) ? record.suite : null;
}

/** The next records of a node, each of which names the hash of the one before. @throws whatever the disk says */
export async function readRecords(folder: string, from: Position): Promise<Read> {
  const node = path.basename(folder);
  const records: LoggedRecord[] = [];
  const { lines, segment, bytes } = await linesFrom(folder, from);
  let next: Position = { ...from, segment, bytes };
  const stop = (reason: string): Read => {
    const place = `${node}, segment ${next.segment}, record ${next.seq + 1}`;
    return { records, next, broken: new LogNotFollowed(place, reason) };
  };

  for (const line of lines.slice(0, mostRecords)) {
    const record = parsed(line);
    if (!record) return stop('it is no record');
    const suite = suiteFor(record, next);
    if (!suite) return stop('it is not the first record of a log');
    if (record.node !== node || record.seq !== next.seq + 1 || record.prev !== next.hash)
      return stop('it does not follow from the record before');
    records.push(record);
    next = {
      segment,
      bytes: next.bytes + line.length + 1,
      seq: record.seq,
      hash: suites[suite].hash(line).toString('hex'),
      suite,
      at: new Date(record.at),
    };
  }
  return { records, next, broken: null };
}
