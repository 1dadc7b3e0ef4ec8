import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { MerkleTree } from '#shared/audit/merkle';
import { lineOf, type Entry } from '#shared/audit/record';
import type { Suite } from '#shared/audit/suite';
import type { AppendFile } from './disk';
import type { LogPosition } from './logPosition';

/** The log cannot take a record now: whatever must not leave unrecorded does not leave. */
export class AuditUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The audit log takes no records: ${reason}.`, options);
    this.name = 'AuditUnavailable';
  }
}

/** How long records that nobody waits for are gathered, ms: at a thousand a second, a hundred share a sync. */
const soonMs = 100;

/**
 * Time between the beginnings of two flushes, ms: a disk that answers at once would else be given two or three records at a time,
 * each group at the cost of a whole one. Where the group before was a single record nobody waits: its caller is alone.
 */
const gatherMs = 1;

export interface LogWriterOptions {
  readonly node: string;
  readonly suite: Suite;
  readonly file: AppendFile;
  readonly position: LogPosition;
  readonly tree: MerkleTree;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Called with the leaf hashes of records that have become durable, in order; must not throw. */
  readonly onDurable: (leaves: readonly Buffer[]) => void;
  /** Length from which on a segment is exchanged for the next, bytes. */
  readonly segmentBytes: number;
  /** Opens the next segment, given where the one before ends. Until it can, the one before grows on. */
  readonly nextSegment: (end: LogPosition) => Promise<AppendFile>;
  /** Pause before the disk is tried again after it was full, ms. */
  readonly retryMs: number;
}

interface Waiting {
  readonly line: string;
  readonly hash: string;
  readonly seq: number;
  readonly at: string;
  /** Who waits for it; undefined when nobody does. */
  readonly waiter: Waiter | undefined;
}

interface Waiter {
  readonly resolve: (seq: number) => void;
  readonly reject: (error: AuditUnavailable) => void;
}

/** Records written by one call, so that a burst does not become one huge buffer. */
const mostAtOnce = 4096;
/** Records that may wait for a disk that hangs; their requests hold memory. */
const mostWaiting = 65_536;

/**
 * Appends records to one open segment and answers when they are durable. Records that come while the disk is busy go
 * out together with one fdatasync (group commit), so that many requests share its cost.
 *
 * A full disk ends the records at hand and is tried again; the log goes on after its last durable record. A failed fdatasync is the
 * end: what the disk then holds is not known (the kernel may have dropped the pages), and only a restart reads it anew.
 */
export class LogWriter {
  private file: AppendFile;
  private position: LogPosition;
  /** Place of the next record, ahead of what is durable. */
  private next: { seq: number; prev: string; at: string };
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** Somebody waits for one of those that wait. */
  private isUrgent = false;
  /** When the last flush began, on the monotonic clock, and how many records it had. */
  private flushedAt = 0;
  private flushed = 0;
  private failure: { readonly error: AuditUnavailable; readonly isFinal: boolean } | undefined;
  private isClosed = false;
  /** Not before this time, on the monotonic clock, is a next segment tried again. */
  private segmentFrom = 0;

  constructor(private readonly options: LogWriterOptions) {
    this.file = options.file;
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
    const refusal = this.refusal();
    if (refusal) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      this.put(entry, { resolve, reject });
      this.startFlush();
    });
  }

  /**
   * Appends a record that nobody waits for: durable within 100 ms, with whatever comes meanwhile.
   * @throws AuditUnavailable when it cannot be taken; what happens to it later is in the log of the process alone
   */
  appendSoon(entry: Entry): void {
    const refusal = this.refusal();
    if (refusal) throw refusal;
    this.put(entry, undefined);
    this.flushSoon();
  }

  private refusal(): AuditUnavailable | undefined {
    if (this.isClosed) return new AuditUnavailable('it is closed');
    if (this.failure) return this.failure.error;
    return this.waiting.length >= mostWaiting ? new AuditUnavailable('its disk does not keep up') : undefined;
  }

  private put(entry: Entry, waiter: Waiter | undefined): void {
    const { seq, prev } = this.next;
    const at = this.timeAfter(this.next.at);
    const line = lineOf({ seq, node: this.options.node, at, prev }, entry);
    const hash = this.options.suite.hashOfText(line);
    this.next = { seq: seq + 1, prev: hash, at };
    this.waiting.push({ line, hash, seq, at, waiter });
  }

  private startFlush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isUrgent = true;
    this.flushing ??= this.flush();
  }

  private flushSoon(): void {
    this.timer ??= setTimeout(() => this.startFlush(), soonMs);
  }

  /** Takes nothing more, waits for what was appended, and lets the file go at the end of the last durable record. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.waiting.length > 0) this.startFlush();
    await this.flushing;
    if (this.failure && !this.failure.isFinal)
      await this.file.truncate(this.position.bytes).catch(() => undefined);
    await this.file.close().catch(() => undefined);
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
    // The turn of the event loop is over before each write, so that its other records come along: those who were just told that
    // theirs are durable come back with the next ones in that very turn.
    await immediate();
    // What nobody waits for and came meanwhile is gathered on: a flush for each handful would cost as much as one for each.
    while (this.isUrgent && this.waiting.length > 0) {
      if (this.flushed > 1 && performance.now() - this.flushedAt < gatherMs) await wait(gatherMs);
      this.flushedAt = performance.now();
      // Here and nowhere else: nothing is half written, and what comes meanwhile waits.
      if (this.position.bytes >= this.options.segmentBytes) await this.turn();
      const batch = this.waiting.splice(0, mostAtOnce);
      this.flushed = batch.length;
      this.isUrgent = this.waiting.length > 0;
      await this.write(batch);
      await immediate();
    }
    // In the same turn as the last look at what waits: what comes after begins a flush of its own.
    this.flushing = undefined;
    if (this.waiting.length > 0) this.flushSoon();
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    const bytes = Buffer.from(batch.reduce((text, { line }) => `${text}${line}\n`, ''));
    try {
      await this.file.write(bytes);
    } catch (error) {
      return this.fail('its disk refuses to write', error, batch, false);
    }
    const syncing = this.file.sync();
    // While the disk is busy.
    const leaves = batch.map(({ line }) => MerkleTree.leafOfText(this.options.suite, line));
    try {
      await syncing;
    } catch (error) {
      return this.fail('its disk failed, and only a restart can tell what it holds', error, batch, true);
    }
    this.commit(batch, leaves, bytes.length);
  }

  private async turn(): Promise<void> {
    if (performance.now() < this.segmentFrom) return;
    try {
      this.file = await this.options.nextSegment(this.position);
      this.position = { ...this.position, bytes: 0 };
    } catch (error) {
      this.segmentFrom = performance.now() + this.options.retryMs;
      this.options.log.warn({ err: error }, 'the audit log could not begin a new segment');
    }
  }

  private commit(batch: readonly Waiting[], leaves: readonly Buffer[], bytes: number): void {
    for (const { hash, seq, at } of batch.slice(-1)) {
      this.position = { size: seq, prev: hash, at, bytes: this.position.bytes + bytes };
    }
    for (const leaf of leaves) this.options.tree.append(leaf);
    for (const { waiter, seq } of batch) waiter?.resolve(seq);
    this.options.onDurable(leaves);
  }

  private fail(reason: string, cause: unknown, batch: readonly Waiting[], isFinal: boolean): void {
    const error = new AuditUnavailable(reason, { cause });
    this.failure = { error, isFinal };
    this.options.log.error({ err: cause, isFinal }, 'the audit log takes no records');
    const rejected = [...batch, ...this.waiting];
    this.waiting = [];
    for (const { waiter } of rejected) waiter?.reject(error);
    if (!isFinal) void this.recover();
  }

  /** After a write that failed as a whole or in part: back to the last durable record, then on. */
  private async recover(): Promise<void> {
    // At once, so that whoever follows the log does not take in what was never acknowledged; then a pause before the disk is trusted again.
    let isCut = await this.cutBack();
    do {
      await wait(this.options.retryMs, undefined, { ref: false });
      if (this.isClosed) return;
      isCut ||= await this.cutBack();
    } while (!isCut);
    try {
      await this.file.sync();
    } catch (error) {
      return this.fail('its disk failed, and only a restart can tell what it holds', error, [], true);
    }
    this.next = this.afterPosition();
    this.failure = undefined;
    this.options.log.info('the audit log takes records again');
  }

  private async cutBack(): Promise<boolean> {
    try {
      await this.file.truncate(this.position.bytes);
      return true;
    } catch (error) {
      this.options.log.warn({ err: error }, 'the audit log still takes no records');
      return false;
    }
  }
}
