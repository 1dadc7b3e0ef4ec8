import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { genesis, lineOf, type Entry, type RecordPlace, type RequestFacts } from '#shared/audit/record';
import { suites, type SuiteName } from '#shared/audit/suite';

export type Intent = Extract<Entry, { type: 'intent' }>;
export type Outcome = Extract<Entry, { type: 'outcome' }>;

const facts: RequestFacts = {
  request: 'r-1',
  subject: 'persona:officer-ecology',
  organisation: '株洲市生态环境局醴陵分局',
  grant: null,
  purpose: 'CASE_HANDLING',
  operation: 'Dossier',
  kind: 'query',
  document: 'd'.repeat(64),
  variables: {},
  coordinates: { 'Person.name': 'MASKED' },
  highest: 'PERSONAL',
  regions: ['430281000000'],
  policy: 'p'.repeat(64),
};

export const intent = (more: Partial<RequestFacts> = {}): Intent => ({ type: 'intent', ...facts, ...more });

export const outcome = (of: number | null, more: Partial<Outcome> = {}): Outcome => ({
  type: 'outcome',
  request: 'r-1',
  intent: of,
  outcome: 'ANSWERED',
  code: null,
  departments: ['registry'],
  rows: { Person: 1 },
  entities: {},
  durationMs: 12,
  ...more,
});

/** Time of a log's first record by default, ms. */
export const begin = Date.parse('2026-11-20T00:00:00.000Z');

/** A node's log as a gateway writes it, one file a segment. */
export class NodeLog {
  seq = 0;
  private prev = genesis;
  private segment = 1;
  readonly folder: string;

  constructor(
    logs: string,
    readonly node: string,
    private readonly suite: SuiteName = 'sha256+ed25519',
  ) {
    this.folder = path.join(logs, node);
    mkdirSync(path.join(this.folder, 'archive'), { recursive: true });
    this.append({ type: 'open', suite, key: '0'.repeat(16) });
  }

  get file(): string {
    return path.join(this.folder, `${this.name}.log`);
  }

  /** Where the next record stands. @param at milliseconds after the log's beginning; its number by default */
  place(at = this.seq * 1000): RecordPlace {
    return {
      seq: this.seq + 1,
      node: this.node,
      at: new Date(begin + at).toISOString(),
      prev: this.prev,
    };
  }

  /** The next record's line, which is not written. */
  next(entry: Entry, at?: number): Buffer {
    const line = lineOf(this.place(at), entry);
    this.seq += 1;
    this.prev = suites[this.suite].hashOfText(line);
    return Buffer.from(`${line}\n`);
  }

  /** @returns its sequence number */
  append(entry: Entry, at?: number): number {
    appendFileSync(this.file, this.next(entry, at));
    return this.seq;
  }

  /** Appends bytes as they are. */
  raw(bytes: Buffer | string): void {
    appendFileSync(this.file, bytes);
  }

  /** Begins a segment, empty. */
  turn(): void {
    this.segment += 1;
    writeFileSync(this.file, '');
  }

  /** Moves a full segment into the archive, its end first. */
  archive(index: number): void {
    const name = String(index).padStart(6, '0');
    writeFileSync(path.join(this.folder, 'archive', `${name}.json`), '{}\n');
    renameSync(path.join(this.folder, `${name}.log`), path.join(this.folder, 'archive', `${name}.log`));
  }

  private get name(): string {
    return String(this.segment).padStart(6, '0');
  }
}

/** A folder of logs; remove it when done. */
export function logFolder(): { readonly logs: string; remove(): void } {
  const logs = mkdtempSync(path.join(os.tmpdir(), 'yiyu-logs-'));
  return { logs, remove: () => rmSync(logs, { recursive: true, force: true }) };
}
