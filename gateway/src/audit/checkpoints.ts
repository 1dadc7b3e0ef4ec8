import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import { signCheckpoint, type Checkpoint, type CheckpointBody } from '#shared/audit/checkpoint';
import { DurableLines, tailOf } from '#shared/audit/durableLines';
import type { MerkleTree } from '#shared/audit/merkle';
import type { Suite } from '#shared/audit/suite';
import type { OpenAppendFile } from './disk';
import { LogBroken } from './segment';

export interface CheckpointOptions {
  readonly file: string;
  readonly node: string;
  readonly suite: Suite;
  readonly key: KeyObject;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly openFile: OpenAppendFile;
  /** Pause before the disk is tried again, ms. */
  readonly retryMs: number;
}

const everyRecords = 1000;
const everyMs = 10_000;
/** Leaf hashes kept for whoever is told of a checkpoint while none can be written; older ones are read from the segments. */
const mostLeaves = 20_000;

/** @param leaves hashes of the last records of the checkpoint, usually those since the one before, in order */
export type OnCheckpoint = (checkpoint: Checkpoint, leaves: readonly Buffer[]) => void;

/** The last whole checkpoint of a file; undefined when there is none. @throws LogBroken */
export function lastCheckpoint(file: string): Checkpoint | undefined {
  const line = tailOf(file).lines.at(-1);
  if (line === undefined) return undefined;
  try {
    return JSON.parse(line) as Checkpoint;
  } catch {
    throw new LogBroken(file, 'its last checkpoint is not JSON');
  }
}

/** Signs the tree every 1,000 records or 10 s, whichever comes first, beside the request's path. */
export class Checkpoints {
  private readonly lines: DurableLines;
  private tree: MerkleTree | undefined;
  private unsigned: Buffer[] = [];
  private timer: NodeJS.Timeout | undefined;
  /** Up to where the tree is signed or being signed. */
  private begun = 0;
  private isFailing = false;
  private isClosed = false;
  private signing: Promise<void> = Promise.resolve();
  private queued: Promise<void> | undefined;
  /** The last that was signed before this process or by it. */
  last: Checkpoint | undefined;
  onCheckpoint: OnCheckpoint | undefined;

  constructor(private readonly options: CheckpointOptions) {
    this.last = lastCheckpoint(options.file);
    this.lines = new DurableLines(options.file, options.openFile);
    this.begun = this.last?.body.size ?? 0;
  }

  private get size(): number {
    return this.tree?.size ?? 0;
  }

  /** A log shorter than what was signed was cut. @throws LogBroken */
  requireLength(size: number, folder: string): void {
    if (this.last && this.last.body.size > size) {
      throw new LogBroken(folder, `it has ${size} records, ${this.last.body.size} were signed`);
    }
  }

  /** From now on this tree is signed. */
  follow(tree: MerkleTree): void {
    this.tree = tree;
  }

  add(leaves: readonly Buffer[]): void {
    this.unsigned.push(...leaves);
    if (this.unsigned.length > mostLeaves) this.unsigned = this.unsigned.slice(-mostLeaves);
    if (this.isClosed) return;
    const isMany = this.size - this.begun >= everyRecords;
    if (isMany && !this.isFailing) {
      this.begun = this.size;
      void this.sign();
    }
    this.timer ??= setTimeout(() => void this.sign(), everyMs).unref();
  }

  /** Signs the tree as it stands, unless it is signed already; calls that come while one waits share it. */
  sign(): Promise<void> {
    this.queued ??= this.signing.then(() => this.signNow());
    this.signing = this.queued;
    return this.queued;
  }

  private async signNow(): Promise<void> {
    this.queued = undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      // Tree and leaves are taken in one turn of the event loop: what becomes durable while this is written comes next.
      const body = this.body();
      if (!body) return;
      this.begun = body.size;
      const { suite, key } = this.options;
      const leaves = this.unsigned;
      this.unsigned = [];
      const checkpoint: Checkpoint = { body, signed: signCheckpoint(suite, key, body), witnesses: [] };
      await this.lines.append(checkpoint).catch((error: unknown) => {
        this.unsigned = [...leaves, ...this.unsigned].slice(-mostLeaves);
        throw error;
      });
      this.last = checkpoint;
      this.isFailing = false;
      this.onCheckpoint?.(checkpoint, leaves);
    } catch (error) {
      this.options.log.error({ err: error }, 'a checkpoint could not be written');
      this.isFailing = true;
      if (!this.isClosed) this.timer = setTimeout(() => void this.sign(), this.options.retryMs).unref();
    }
  }

  private body(): CheckpointBody | undefined {
    const { node, suite, clock } = this.options;
    const last = this.last?.body;
    if (!this.tree || this.tree.size === (last?.size ?? 0)) return undefined;
    const now = clock().toISOString();
    return {
      format: 'yiyu-checkpoint/1',
      node,
      size: this.tree.size,
      root: this.tree.root().toString('hex'),
      at: last && now < last.at ? last.at : now,
      suite: suite.name,
    };
  }

  /** Signs what is not yet, once. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.sign();
    clearTimeout(this.timer);
    await this.lines.close();
  }
}
