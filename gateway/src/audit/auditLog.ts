import type { KeyObject } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { syncFolder } from '#shared/audit/durableFile';
import { MerkleTree } from '#shared/audit/merkle';
import type { Entry } from '#shared/audit/record';
import { keyId, type Suite } from '#shared/audit/suite';
import { Checkpoints } from './checkpoints';
import { openAppendFile, type AppendFile, type OpenAppendFile } from './disk';
import type { LogPosition } from './logPosition';
import { LogWriter } from './logWriter';
import { claimNode } from './nodeLock';
import { emptyState, LogBroken, readSegment, type LogState, type ReadSegment } from './segment';
import { SegmentFiles } from './segmentFiles';

export interface AuditLogOptions {
  /** Folder of all nodes' logs; this node's is below it. */
  readonly directory: string;
  readonly node: string;
  readonly suite: Suite;
  /** Signs checkpoints. */
  readonly key: KeyObject;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Length at which a segment is closed and archived, bytes; 64 MiB by default. */
  readonly segmentBytes?: number;
  readonly openFile?: OpenAppendFile;
  /** Pause before a disk that refused is tried again, ms; 1,000 by default. */
  readonly retryMs?: number;
}

/** The log of one gateway node: segments, checkpoints and the right to write them. */
export class AuditLog {
  private writer!: LogWriter;
  private file!: AppendFile;
  private tree!: MerkleTree;
  private segment = 1;
  /** Segments that are closed and not archived yet, each with its end. */
  private readonly full: { readonly index: number; readonly end: LogState; readonly file: AppendFile }[] = [];
  private archiving: Promise<void> = Promise.resolve();
  private closing: Promise<void> | undefined;
  readonly checkpoints: Checkpoints;

  private constructor(
    private readonly options: AuditLogOptions,
    private readonly files: SegmentFiles,
    private readonly release: () => void,
  ) {
    const { node, suite, key, clock, log, openFile, retryMs } = options;
    this.checkpoints = new Checkpoints({
      file: path.join(files.folder, 'checkpoints.jsonl'),
      ...{ node, suite, key, clock, log, openFile: openFile ?? openAppendFile, retryMs: retryMs ?? 1000 },
    });
  }

  /**
   * Opens a node's log and goes on where it ends. A torn tail, of which nobody was told, is set aside and noted.
   * @throws NodeNameTaken when another process writes it; LogBroken when it is not what was written
   */
  static async open(options: AuditLogOptions): Promise<AuditLog> {
    if (!options.suite.takes(options.key)) {
      throw new Error(`Expected a key of ${options.suite.name} to sign the audit log, got another kind.`);
    }
    const files = new SegmentFiles(path.join(options.directory, options.node));
    files.makeFolders();
    const release = claimNode(options.node, path.join(files.folder, 'lock'));
    try {
      const log = new AuditLog(options, files, release);
      await log.resume();
      return log;
    } catch (error) {
      release();
      throw error;
    }
  }

  /** @returns the sequence number once the record is durable. @throws AuditUnavailable */
  async append(entry: Entry): Promise<number> {
    return this.writer.append(entry);
  }

  /** For a record that nobody waits for. @throws AuditUnavailable when it cannot be taken */
  appendSoon(entry: Entry): void {
    this.writer.appendSoon(entry);
  }

  get trouble(): { readonly reason: string; readonly isFinal: boolean } | null {
    return this.writer.trouble;
  }

  /** Durable records. */
  get size(): number {
    return this.writer.durable.size;
  }

  /** Of this node. */
  get folder(): string {
    return this.files.folder;
  }

  /** Ends the log with a record that says so, if it takes one, and signs it. May be called twice. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    await this.append({ type: 'close' }).catch(() => undefined);
    await this.writer.close();
    await this.archiving;
    await this.checkpoints.close();
    this.release();
  }

  private async resume(): Promise<void> {
    const { suite, node, key, clock, log, openFile = openAppendFile } = this.options;
    const { state, torn } = await this.readOpen();
    if (torn.length > 0) await this.setAside(torn, state.position.bytes);
    this.tree = new MerkleTree(suite, state.tree);
    this.checkpoints.follow(this.tree);
    this.file = await openFile(this.files.open(this.segment));
    await syncFolder(this.files.folder);
    this.writer = new LogWriter({
      ...{ node, suite, file: this.file, position: state.position, tree: this.tree, clock, log },
      retryMs: this.options.retryMs ?? 1000,
      segmentBytes: this.options.segmentBytes ?? 64 * 1024 * 1024,
      onDurable: (leaves) => this.checkpoints.add(leaves),
      nextSegment: (end) => this.nextSegment(end),
    });
    await this.append({ type: 'open', suite: suite.name, key: keyId(key) });
    if (torn.length > 0) {
      await this.append({ type: 'note', note: 'torn tail set aside', facts: { bytes: torn.length } });
    }
  }

  /** Reads what is not archived, archives what a crash kept from it, and leaves the last segment to go on with. */
  private async readOpen(): Promise<ReadSegment> {
    const { files, checkpoints } = this;
    const indexes = [...files.indexes()];
    for (let last = indexes.at(-1); last !== undefined && files.isEmpty(last); last = indexes.at(-1)) {
      await files.remove(last);
      indexes.pop();
    }
    let before = emptyState;
    for (const index of indexes) {
      let end = files.endOf(index);
      const isOpen = files.isOpen(index);
      if (!end) {
        const file = files.find(index);
        const read = await readSegment(file, this.options.suite, before, checkpoints.last?.body);
        if (isOpen && index === indexes.at(-1)) {
          this.segment = index;
          checkpoints.requireLength(read.state.tree.size, files.folder);
          return read;
        }
        if (read.torn.length > 0) throw new LogBroken(file, 'its end is torn, and another segment follows');
        end = read.state;
      }
      if (isOpen || !files.endOf(index)) await files.archive(index, end);
      before = end;
      this.segment = index + 1;
    }
    checkpoints.requireLength(before.tree.size, files.folder);
    const state = { ...before, position: { ...before.position, bytes: 0 } };
    return { state, torn: Buffer.alloc(0) };
  }

  private async setAside(torn: Buffer, wholeBytes: number): Promise<void> {
    const file = this.files.open(this.segment);
    const name = `${path.basename(file)}-${wholeBytes}-${this.options.clock().getTime()}.torn`;
    const aside = path.join(this.files.folder, 'quarantine', name);
    await writeFile(aside, torn, { mode: 0o600, flush: true });
    await truncate(file, wholeBytes);
  }

  /** The next segment, linked by the hash its first record names. The one before is archived beside the requests' path. */
  private async nextSegment(position: LogPosition): Promise<AppendFile> {
    const { openFile = openAppendFile } = this.options;
    const next = await openFile(this.files.open(this.segment + 1));
    await syncFolder(this.files.folder).catch(async (error: unknown) => {
      await next.close().catch(() => undefined);
      throw error;
    });
    this.full.push({ index: this.segment, end: { position, tree: this.tree.state() }, file: this.file });
    this.file = next;
    this.segment++;
    this.archiving = this.archiving.then(() => this.archiveFull());
    return next;
  }

  /** What cannot be archived now is with the next segment, or at the next start. */
  private async archiveFull(): Promise<void> {
    try {
      for (let [oldest] = this.full; oldest; [oldest] = this.full) {
        await oldest.file.close().catch(() => undefined);
        await this.files.archive(oldest.index, oldest.end);
        this.full.shift();
      }
    } catch (error) {
      this.options.log.warn({ err: error }, 'a segment of the audit log could not be archived yet');
    }
  }
}
