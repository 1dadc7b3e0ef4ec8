import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder, writeDurably } from '#shared/audit/durableFile';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { LogBroken, type LogState } from './segment';

const nameOf = (index: number): string => String(index).padStart(6, '0');

/**
 * Where the parts of a node's log lie: `000002.log` is being written, `archive/000001.log` is closed, and
 * `archive/000001.json` says how it ends.
 */
export class SegmentFiles {
  constructor(readonly folder: string) {}

  makeFolders(): void {
    for (const sub of ['archive', 'quarantine'])
      mkdirSync(path.join(this.folder, sub), { recursive: true, mode: 0o700 });
  }

  open(index: number): string {
    return path.join(this.folder, `${nameOf(index)}.log`);
  }

  archived(index: number): string {
    return path.join(this.folder, 'archive', `${nameOf(index)}.log`);
  }

  /** Whether a segment is not in the archive. */
  isOpen(index: number): boolean {
    return existsSync(this.open(index));
  }

  /** The file of a segment, wherever it is now. */
  find(index: number): string {
    return this.isOpen(index) ? this.open(index) : this.archived(index);
  }

  /** Numbers of the segments there are, in order. @throws LogBroken when one is missing */
  indexes(): readonly number[] {
    const found = [this.folder, path.join(this.folder, 'archive')]
      .flatMap((folder) => readdirSync(folder))
      .filter((name) => /^\d{6}\.log$/.test(name))
      .map((name) => Number(name.slice(0, 6)));
    // A segment on its way into the archive may have been seen twice.
    const indexes = [...new Set(found)].sort((a, b) => a - b);
    indexes.forEach((index, at) => {
      if (index !== at + 1) throw new LogBroken(this.folder, `segment ${at + 1} is missing`);
    });
    return indexes;
  }

  /** How an archived segment ends; undefined for one that is not archived. */
  endOf(index: number): LogState | undefined {
    const sidecar = this.sidecar(index);
    return existsSync(sidecar) ? (JSON.parse(readFileSync(sidecar, 'utf8')) as LogState) : undefined;
  }

  /** First says how it ends, then moves it: a segment in the archive never lacks its end. May be repeated. */
  async archive(index: number, end: LogState): Promise<void> {
    await writeDurably(this.sidecar(index), `${canonicalJson(end)}\n`);
    if (this.isOpen(index)) renameSync(this.open(index), this.archived(index));
    await syncFolder(path.join(this.folder, 'archive'));
    await syncFolder(this.folder);
  }

  /** Whether nothing was ever written to a segment: a crash came right after it was made. */
  isEmpty(index: number): boolean {
    return statSync(this.find(index)).size === 0;
  }

  async remove(index: number): Promise<void> {
    await unlink(this.find(index));
  }

  private sidecar(index: number): string {
    return path.join(this.folder, 'archive', `${nameOf(index)}.json`);
  }
}
