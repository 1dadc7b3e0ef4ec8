import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { openAppendFile, type AppendFile, type OpenAppendFile } from './appendFile';

const newline = 0x0a;

interface Tail {
  /** Whole lines among the last bytes, the oldest first, without their ends. */
  readonly lines: readonly string[];
  /** Length of the file up to the end of its last whole line. */
  readonly wholeBytes: number;
}

/**
 * The end of a file of lines, however long it is.
 * @param bytes how much to look at, at least; more where no line ends in it
 */
export function tailOf(file: string, bytes = 1 << 16): Tail {
  if (!existsSync(file)) return { lines: [], wholeBytes: 0 };
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    for (let want = bytes; ; want *= 4) {
      const from = Math.max(0, size - want);
      const read = Buffer.alloc(size - from);
      readSync(descriptor, read, 0, read.length, from);
      const begin = from === 0 ? 0 : read.indexOf(newline) + 1;
      const end = read.lastIndexOf(newline) + 1;
      if (from > 0 && end <= begin) continue;
      const lines = read.subarray(begin, end).toString('utf8').split('\n').slice(0, -1);
      return { lines, wholeBytes: from + end };
    }
  } finally {
    closeSync(descriptor);
  }
}

/** A file of canonical JSON, one value a line, each durable before `append` answers. What a crash tore off is cut away. */
export class DurableLines {
  private file: AppendFile | undefined;
  private wholeBytes: number;

  constructor(
    private readonly path: string,
    private readonly openFile: OpenAppendFile = openAppendFile,
  ) {
    this.wholeBytes = tailOf(path).wholeBytes;
  }

  /** One at a time. @throws whatever the disk says; the file then ends before this line, and the next call tries anew */
  async append(value: unknown): Promise<void> {
    const line = Buffer.from(`${canonicalJson(value)}\n`);
    try {
      if (!this.file) {
        // A handle on which a sync failed is not asked again.
        this.file = await this.openFile(this.path);
        await this.file.truncate(this.wholeBytes);
      }
      await this.file.write(line);
      await this.file.sync();
      this.wholeBytes += line.length;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const file = this.file;
    this.file = undefined;
    await file?.close().catch(() => undefined);
  }
}
