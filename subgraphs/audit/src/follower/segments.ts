import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { LogNotFollowed } from './position';

const newline = 0x0a;
/** Read at once; more only where a single line is longer. */
const chunkBytes = 1 << 18;
const longestLine = 1 << 25;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Where a segment may lie: it is written in the node's folder, and moved when it is full. */
const placesOf = (folder: string, index: number): readonly string[] => {
  const name = `${String(index).padStart(6, '0')}.log`;
  return [path.join(folder, name), path.join(folder, 'archive', name)];
};

/** Asks both places, in the order in which a segment moves, so that one on its way is found. */
async function atSegment<T>(
  folder: string,
  index: number,
  ask: (file: string) => Promise<T>,
): Promise<T | null> {
  for (const file of placesOf(folder, index)) {
    try {
      return await ask(file);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return null;
}

async function withSegment<T>(
  folder: string,
  index: number,
  work: (file: FileHandle) => Promise<T>,
): Promise<T | null> {
  const handle = await atSegment(folder, index, (file) => open(file, 'r'));
  if (!handle) return null;
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

/** Whether something was written to a segment: an empty one may be taken back. */
const isBegun = async (folder: string, index: number): Promise<boolean> =>
  ((await atSegment(folder, index, stat))?.size ?? 0) > 0;

async function bytesAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, from + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

/** Whole lines without their ends. */
function split(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return lines;
}

interface Chunk {
  readonly lines: readonly Buffer[];
  /** Bytes after the last whole line that is here, as far as they were looked at. */
  readonly rest: number;
}

async function chunkAt(file: FileHandle, from: number, place: string): Promise<Chunk> {
  const { size } = await file.stat();
  if (size < from) throw new LogNotFollowed(place, `it has ${size} bytes, ${from} were read before`);
  for (let want = chunkBytes; ; want *= 4) {
    const bytes = await bytesAt(file, from, Math.min(want, size - from));
    const lines = split(bytes);
    if (lines.length > 0 || bytes.length < want)
      return { lines, rest: bytes.length - lines.reduce((sum, { length }) => sum + length + 1, 0) };
    if (want >= longestLine) throw new LogNotFollowed(place, `a line is longer than ${longestLine} bytes`);
  }
}

export interface Lines {
  readonly lines: readonly Buffer[];
  /** The segment they are in, and where in it they begin. */
  readonly segment: number;
  readonly bytes: number;
}

/**
 * The next whole lines of a node's log, about a quarter of a megabyte of them; none when there are none yet. A line without its end
 * waits. A segment is left when the next one has something in it.
 * @throws LogNotFollowed when the log goes on without what belongs in between
 */
export async function linesFrom(folder: string, from: Pick<Lines, 'segment' | 'bytes'>): Promise<Lines> {
  for (let { segment, bytes } = from; ; segment++, bytes = 0) {
    const place = `${path.basename(folder)}, segment ${segment}`;
    // Asked first: what the next one follows is complete by then.
    const isFollowed = await isBegun(folder, segment + 1);
    const chunk = await withSegment(folder, segment, (file) => chunkAt(file, bytes, place));
    if (!chunk && (isFollowed || bytes > 0)) throw new LogNotFollowed(place, 'it is missing');
    if (!chunk || chunk.lines.length > 0 || !isFollowed) return { lines: chunk?.lines ?? [], segment, bytes };
    if (chunk.rest > 0) throw new LogNotFollowed(place, 'its end is torn, and another segment follows');
  }
}

const nodeName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Names of the nodes that may have a log here. @throws whatever the disk says */
export async function nodesIn(logs: string): Promise<readonly string[]> {
  const entries = await readdir(logs, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && nodeName.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

async function segmentsIn(folder: string): Promise<readonly number[]> {
  const names = await Promise.all(
    [folder, path.join(folder, 'archive')].map((one) =>
      readdir(one).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      }),
    ),
  );
  const found = names.flat().filter((name) => /^\d{6}\.log$/.test(name));
  return [...new Set(found.map((name) => Number(name.slice(0, 6))))].sort((a, b) => b - a);
}

async function lastLineOf(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat();
  for (let want = 1 << 16; ; want *= 4) {
    const from = Math.max(0, size - want);
    const bytes = await bytesAt(file, from, size - from);
    const begin = from === 0 ? 0 : bytes.indexOf(newline) + 1;
    const last = split(bytes.subarray(begin)).at(-1);
    if (last || from === 0) return last ?? null;
    if (want >= longestLine) return null;
  }
}

/** The last whole line of a node's log, found from its end; null when there is none. */
export async function lastLine(folder: string): Promise<Buffer | null> {
  for (const index of await segmentsIn(folder)) {
    const line = await withSegment(folder, index, lastLineOf);
    if (line) return line;
  }
  return null;
}
