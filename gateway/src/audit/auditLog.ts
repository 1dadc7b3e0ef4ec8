import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import type { Logger } from 'pino';
import { MerkleTree } from '#shared/audit/merkle';
import type { Entry } from '#shared/audit/record';
import { keyId, type Suite } from '#shared/audit/suite';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { Checkpoints } from './checkpoints';
import { openAppendFile, type AppendFile, type OpenAppendFile } from './disk';
import { AuditUnavailable, LogWriter } from './logWriter';
import { claimNode } from './nodeLock';
import { emptyState, readSegment, type LogState } from './segment';

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
  readonly retryMs?: number;
}

const segmentName = (index: number): string => String(index).padStart(6, '0');

/** The log of one gateway node: segments, checkpoints and the right to write them. */
export class AuditLog {
  private writer!: LogWriter;
  private file!: AppendFile;
  private tree!: MerkleTree;
  private segment = 1;
  private rotating: Promise<void> | undefined;
  readonly checkpoints: Checkpoints;

  private constructor(
    private readonly options: AuditLogOptions,
    private readonly folder: string,
    private readonly release: () => void,
  ) {
    this.checkpoints = new Checkpoints({
      file: path.join(folder, 'checkpoints.jsonl'),
      node: options.node,
      suite: options.suite,
      key: options.key,
      clock: options.clock,
      log: options.log,
    });
  }

  /**
   * Opens a node's log and goes on where it ends. A torn tail, of which nobody was told, is set aside and noted.
   * @throws NodeNameTaken when another process writes it; LogBroken when it is not what was written
   */
  static async open(options: AuditLogOptions): Promise<AuditLog> {
    const folder = path.join(options.directory, options.node);
    for (const sub of ['archive', 'quarantine'])
      mkdirSync(path.join(folder, sub), { recursive: true, mode: 0o700 });
    const log = new AuditLog(options, folder, claimNode(options.node, path.join(folder, 'lock')));
    try {
      await log.resume();
    } catch (error) {
      log.release();
      throw error;
    }
    return log;
  }

  /** @returns the sequence number once the record is durable. @throws AuditUnavailable */
  async append(entry: Entry): Promise<number> {
    if (this.rotating) await this.rotating;
    return this.writer.append(entry);
  }

  get trouble(): { readonly reason: string; readonly isFinal: boolean } | null {
    return this.writer.trouble;
  }

  get size(): number {
    return this.writer.durable.size;
  }

  async close(): Promise<void> {
    if (!this.writer.trouble) await this.append({ type: 'close' }).catch(() => undefined);
    await this.rotating;
    await this.writer.settle();
    await this.checkpoints.sign(this.tree);
    await this.checkpoints.close();
    await this.file.close().catch(() => undefined);
    this.release();
  }

  private pathOf(index: number): string {
    return path.join(this.folder, `${segmentName(index)}.log`);
  }

  private async resume(): Promise<void> {
    const archived = readdirSync(path.join(this.folder, 'archive')).filter((name) => name.endsWith('.json'));
    const last = archived.sort().at(-1);
    this.segment = last ? Number(last.slice(0, 6)) + 1 : 1;
    let before: LogState = last
      ? (JSON.parse(readFileSync(path.join(this.folder, 'archive', last), 'utf8')) as LogState)
      : emptyState;
    const moved = path.join(this.folder, 'archive', `${segmentName(this.segment)}.log`);
    if (existsSync(moved)) {
      // A crash came between the two steps of archiving.
      before = (await readSegment(moved, this.options.suite, before)).state;
      renameSync(moved, this.pathOf(this.segment));
      this.archive(this.segment, before);
      this.segment++;
    }
    const file = this.pathOf(this.segment);
    const isNew = !existsSync(file);
    const { state, torn } = isNew
      ? { state: { ...before, position: { ...before.position, bytes: 0 } }, torn: Buffer.alloc(0) }
      : await readSegment(file, this.options.suite, before);
    await this.checkpoints.requireAgreement(state, file);
    if (torn.length > 0) await this.setAside(file, torn, state.position.bytes);
    await this.begin(state);
    await this.append({ type: 'open', suite: this.options.suite.name, key: keyId(this.options.key) });
    if (torn.length > 0) {
      await this.append({ type: 'note', note: 'torn tail set aside', facts: { bytes: torn.length } });
    }
  }

  private async setAside(file: string, torn: Buffer, wholeBytes: number): Promise<void> {
    const name = `${path.basename(file)}-${wholeBytes}-${this.options.clock().getTime()}.torn`;
    await writeFile(path.join(this.folder, 'quarantine', name), torn, { mode: 0o600, flush: true });
    await truncate(file, wholeBytes);
  }

  private async begin(state: LogState): Promise<void> {
    const { suite, node, clock, log, retryMs, openFile = openAppendFile } = this.options;
    this.tree = new MerkleTree(suite, state.tree);
    this.file = await openFile(this.pathOf(this.segment));
    this.writer = new LogWriter({
      node,
      suite,
      file: this.file,
      position: state.position,
      tree: this.tree,
      clock,
      log,
      ...(retryMs === undefined ? {} : { retryMs }),
      onDurable: (leaves, position) => {
        this.checkpoints.add(leaves, this.tree);
        if (position.bytes >= (this.options.segmentBytes ?? 64 * 1024 * 1024)) this.rotate();
      },
    });
  }

  /** Closes the segment and begins the next, linked by the hash its first record names. Appends wait for it. */
  private rotate(): void {
    this.rotating ??= (async () => {
      await this.writer.settle();
      const position = this.writer.durable;
      const state: LogState = { position, tree: this.tree.state() };
      await this.file.close();
      this.archive(this.segment, state);
      this.segment++;
      await this.begin({ ...state, position: { ...position, bytes: 0 } });
    })()
      .catch((error: unknown) => {
        this.options.log.error({ err: error }, 'the audit log could not begin a new segment');
        throw new AuditUnavailable('it could not begin a new segment', { cause: error });
      })
      .finally(() => (this.rotating = undefined));
  }

  private archive(index: number, state: LogState): void {
    const folder = path.join(this.folder, 'archive');
    renameSync(this.pathOf(index), path.join(folder, `${segmentName(index)}.log`));
    // Last: a segment counts as archived when its state is there, and is read through once more when it is not.
    const sidecar = path.join(folder, `${segmentName(index)}.json`);
    writeFileSync(sidecar, `${canonicalJson(state)}\n`, { mode: 0o600, flush: true });
  }
}
