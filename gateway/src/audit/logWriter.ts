import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { MerkleTree } from '#shared/audit/merkle';
import { genesis, lineOf, type Entry } from '#shared/audit/record';
import type { Suite } from '#shared/audit/suite';
import type { AppendFile } from './disk';

/** The log cannot take a record now: whatever must not leave unrecorded does not leave. */
export class AuditUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The audit log takes no records: ${reason}.`, options);
    this.name = 'AuditUnavailable';
  }
}

/** Where a log stands: everything up to `size` records and `bytes` of the open segment is on the disk. */
export interface LogPosition {
  readonly size: number;
  readonly prev: string;
  readonly at: string;
  readonly bytes: number;
}

export const emptyLog: LogPosition = { size: 0, prev: genesis, at: '', bytes: 0 };

export interface LogWriterOptions {
  readonly node: string;
  readonly suite: Suite;
  readonly file: AppendFile;
  readonly position: LogPosition;
  readonly tree: MerkleTree;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Called with the leaf hashes of records that have become durable, in order. */
  readonly onDurable: (leaves: readonly Buffer[], position: LogPosition) => void;
  /** Pause before the disk is tried again after it was full, ms. */
  readonly retryMs?: number;
}

interface Waiting {
  readonly line: Buffer;
  readonly seq: number;
  readonly at: string;
  readonly resolve: (seq: number) => void;
  readonly reject: (error: AuditUnavailable) => void;
}

const lineEnd = Buffer.from('\n');
/** Records written by one call, so that a burst does not become one huge buffer. */
const mostAtOnce = 4096;

/**
 * Appends records to one open segment and answers when they are durable. Records that come while the disk is busy go
 * out together with one fdatasync (group commit), so that many requests share its cost.
 *
 * A full disk ends the records at hand and is tried again; the log goes on after its last durable record. A failed fdatasync is the
 * end: what the disk then holds is not known (the kernel may have dropped the pages), and only a restart reads it anew.
 */
export class LogWriter {
  private position: LogPosition;
  /** Place of the next record, ahead of what is durable. */
  private next: { seq: number; prev: string; at: string };
  private waiting: Waiting[] = [];
  private isFlushing = false;
  private failure: { readonly error: AuditUnavailable; readonly isFinal: boolean } | undefined;

  constructor(private readonly options: LogWriterOptions) {
    this.position = options.position;
    this.next = this.afterPosition();
  }

  get durable(): LogPosition {
    return this.position;
  }

  /** Null while records are taken; else why not, and whether only a restart helps. */
  get trouble(): { readonly reason: string; readonly isFinal: boolean } | null {
    return this.failure ? { reason: this.failure.error.message, isFinal: this.failure.isFinal } : null;
  }

  /** @returns the record's sequence number, once it is durable. @throws AuditUnavailable */
  append(entry: Entry): Promise<number> {
    if (this.failure) return Promise.reject(this.failure.error);
    const { seq, prev } = this.next;
    const at = this.timeAfter(this.next.at);
    const line = lineOf({ seq, node: this.options.node, at, prev }, entry);
    this.next = { seq: seq + 1, prev: this.options.suite.hash(line).toString('hex'), at };
    return new Promise((resolve, reject) => {
      this.waiting.push({ line, seq, at, resolve, reject });
      if (!this.isFlushing) void this.flush();
    });
  }

  /** Waits for everything appended so far. */
  async settle(): Promise<void> {
    while (this.isFlushing) await wait(1);
  }

  /** Time never runs backwards in the log; a clock that does shows in the order of `at` standing still. */
  private timeAfter(last: string): string {
    const now = this.options.clock().toISOString();
    return now < last ? last : now;
  }

  private afterPosition(): { seq: number; prev: string; at: string } {
    return { seq: this.position.size + 1, prev: this.position.prev, at: this.position.at };
  }

  private async flush(): Promise<void> {
    this.isFlushing = true;
    // The turn of the event loop is over before the first write, so that its other records come along.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, mostAtOnce);
      this.waiting = this.waiting.slice(batch.length);
      const bytes = Buffer.concat(batch.flatMap(({ line }) => [line, lineEnd]));
      try {
        await this.options.file.write(bytes);
      } catch (error) {
        this.fail('its disk refuses to write', error, batch, false);
        break;
      }
      try {
        await this.options.file.sync();
      } catch (error) {
        this.fail('its disk failed, and only a restart can tell what it holds', error, batch, true);
        break;
      }
      this.commit(batch, bytes.length);
    }
    this.isFlushing = false;
  }

  private commit(batch: readonly Waiting[], bytes: number): void {
    const last = batch.at(-1) as Waiting;
    this.position = {
      size: last.seq,
      prev: this.options.suite.hash(last.line).toString('hex'),
      at: last.at,
      bytes: this.position.bytes + bytes,
    };
    const leaves = batch.map(({ line }) => MerkleTree.leafOf(this.options.suite, line));
    for (const leaf of leaves) this.options.tree.append(leaf);
    for (const { resolve, seq } of batch) resolve(seq);
    this.options.onDurable(leaves, this.position);
  }

  private fail(reason: string, cause: unknown, batch: readonly Waiting[], isFinal: boolean): void {
    const error = new AuditUnavailable(reason, { cause });
    this.failure = { error, isFinal };
    this.options.log.error({ err: cause, isFinal }, 'the audit log takes no records');
    for (const { reject } of [...batch, ...this.waiting]) reject(error);
    this.waiting = [];
    if (!isFinal) void this.recover();
  }

  /** After a write that failed as a whole or in part: back to the last durable record, then on. */
  private async recover(): Promise<void> {
    for (;;) {
      await wait(this.options.retryMs ?? 1000, undefined, { ref: false });
      try {
        await this.options.file.truncate(this.position.bytes);
        await this.options.file.sync();
        break;
      } catch (error) {
        this.options.log.warn({ err: error }, 'the audit log still takes no records');
      }
    }
    this.next = this.afterPosition();
    this.failure = undefined;
    this.options.log.info('the audit log takes records again');
  }
}
