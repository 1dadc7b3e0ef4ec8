import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type LogRecord = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly seq: number;
  readonly request?: string;
};

/** The text of all records of the node whose log it is, archived segments included. */
export function logText(logs: string): string {
  const [node = ''] = readdirSync(logs);
  const folder = path.join(logs, node);
  const segments = (dir: string): string[] =>
    readdirSync(dir)
      .filter((name) => /^\d{6}\.log$/.test(name))
      .sort()
      .map((name) => readFileSync(path.join(dir, name), 'utf8'));
  return [...segments(path.join(folder, 'archive')), ...segments(folder)].join('');
}

export const logRecords = (logs: string): LogRecord[] =>
  logText(logs)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LogRecord);

/** The records of one request, in their order. */
export const recordsOf = (logs: string, request: string): LogRecord[] =>
  logRecords(logs).filter((record) => record.request === request);
