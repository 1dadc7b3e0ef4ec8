import path from 'node:path';
import type { DataSource } from 'typeorm';
import { emptying, LogNotFollowed, type Position } from './position';
import { emptyNode, loadPosition, noteTrouble } from './positions';
import { readRecords } from './readRecords';
import { writeBatch } from './writeBatch';

/** Follows the log of one node. */
export class NodeFollower {
  /** As the database has it, unless another process moved it. */
  private position: Position | undefined;
  private readonly node: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly folder: string,
  ) {
    this.node = path.basename(folder);
  }

  /**
   * Takes in the next records, a batch at most.
   * @returns how many, and whether there may be more
   * @throws LogNotFollowed, noted with the position; or whatever disk and database say
   */
  async step(): Promise<{ readonly records: number; readonly isEnd: boolean }> {
    try {
      return await this.next();
    } catch (error) {
      // Whatever it was: only the database knows now.
      this.position = undefined;
      if (error instanceof LogNotFollowed) await noteTrouble(this.dataSource, this.node, error.message);
      throw error;
    }
  }

  private async next(): Promise<{ readonly records: number; readonly isEnd: boolean }> {
    const from = (this.position ??= await loadPosition(this.dataSource, this.node));
    if (from.segment === emptying) {
      await emptyNode(this.dataSource, this.node);
      this.position = undefined;
      return { records: 0, isEnd: false };
    }
    const read = await readRecords(this.folder, from);
    if (read.records.length === 0) {
      if (read.broken) throw read.broken;
      return { records: 0, isEnd: true };
    }
    const isWritten = await writeBatch(this.dataSource, this.node, from, read);
    this.position = isWritten ? read.next : undefined;
    if (isWritten && read.broken) throw read.broken;
    return { records: isWritten ? read.records.length : 0, isEnd: false };
  }
}
