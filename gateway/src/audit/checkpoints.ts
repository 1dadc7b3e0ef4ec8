import { existsSync, readFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import { signCheckpoint, type Checkpoint, type CheckpointBody } from '#shared/audit/checkpoint';
import type { MerkleTree } from '#shared/audit/merkle';
import { MerkleTree as Tree } from '#shared/audit/merkle';
import type { Suite } from '#shared/audit/suite';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { LogBroken, type LogState } from './segment';

export interface CheckpointOptions {
  readonly file: string;
  readonly node: string;
  readonly suite: Suite;
  readonly key: KeyObject;
  readonly clock: () => Date;
  readonly log: Logger;
}

const everyRecords = 1000;
const everyMs = 10_000;

/** A witness is sent what is new; undefined while there is none. */
export type OnCheckpoint = (checkpoint: Checkpoint, leaves: readonly Buffer[]) => void;

/** Signs the tree every 1,000 records or 10 s, whichever comes first, beside the request's path. */
export class Checkpoints {
  private file: FileHandle | undefined;
  private signedSize = 0;
  private unsigned: Buffer[] = [];
  private timer: NodeJS.Timeout | undefined;
  private signing: Promise<void> = Promise.resolve();
  onCheckpoint: OnCheckpoint | undefined;

  constructor(private readonly options: CheckpointOptions) {}

  /**
   * The last checkpoint must be of this log: a log shorter than what was signed was cut, one with another root was rewritten.
   * @throws LogBroken
   */
  async requireAgreement(state: LogState, logFile: string): Promise<void> {
    const last = this.last();
    if (!last) return;
    const { size, root } = last.body;
    if (size > state.tree.size) {
      throw new LogBroken(logFile, `it has ${state.tree.size} records, ${size} were signed`);
    }
    const tree = new Tree(this.options.suite, state.tree);
    if (size === tree.size && tree.root().toString('hex') !== root) {
      throw new LogBroken(logFile, `its tree at ${size} records is not the one that was signed`);
    }
    this.signedSize = size;
  }

  private last(): Checkpoint | undefined {
    if (!existsSync(this.options.file)) return undefined;
    const lines = readFileSync(this.options.file, 'utf8').trimEnd().split('\n');
    for (const line of lines.reverse()) {
      try {
        return JSON.parse(line) as Checkpoint;
      } catch {
        // A torn last line: the checkpoint before it counts.
      }
    }
    return undefined;
  }

  add(leaves: readonly Buffer[], tree: MerkleTree): void {
    this.unsigned.push(...leaves);
    if (tree.size - this.signedSize >= everyRecords) void this.sign(tree);
    this.timer ??= setTimeout(() => void this.sign(tree), everyMs).unref();
  }

  /** Signs the tree as it stands, unless it is signed already. */
  sign(tree: MerkleTree): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (tree.size === this.signedSize) return this.signing;
    const { node, suite, key, clock, log } = this.options;
    const leaves = this.unsigned;
    this.unsigned = [];
    const body: CheckpointBody = {
      format: 'yiyu-checkpoint/1',
      node,
      size: tree.size,
      root: tree.root().toString('hex'),
      at: clock().toISOString(),
      suite: suite.name,
    };
    const checkpoint: Checkpoint = { body, signed: signCheckpoint(suite, key, body), witnesses: [] };
    this.signedSize = body.size;
    this.signing = this.signing
      .then(() => this.write(checkpoint))
      .then(() => this.onCheckpoint?.(checkpoint, leaves))
      .catch((error: unknown) => log.error({ err: error }, 'a checkpoint could not be written'));
    return this.signing;
  }

  private async write(checkpoint: Checkpoint): Promise<void> {
    this.file ??= await open(this.options.file, 'a', 0o600);
    await this.file.appendFile(`${canonicalJson(checkpoint)}\n`);
    await this.file.datasync();
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.signing;
    await this.file?.close();
  }
}
