import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { ExportManifest } from '#gateway/export/manifest';
import { ExportFailed } from './exportOptions';

/** Appends what comes, as fast as the disk takes it. @param took told how many rows, about, have come */
export async function append(
  file: string,
  bytes: ReadableStream<Uint8Array>,
  took: (lines: number) => void,
): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    for await (const chunk of bytes as unknown as AsyncIterable<Uint8Array>) {
      await handle.appendFile(chunk);
      took(chunk.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Where a part goes on: its length, and what to tell the gateway. Null: nothing of it is of use. */
export interface ResumePoint {
  readonly bytes: number;
  readonly from: { readonly after: string; readonly continues: string };
}

/** The end of the last page that is whole in a part of `size` bytes. */
export function resumePoint(
  { export: id, continues, pages }: ExportManifest,
  size: number,
): ResumePoint | null {
  const starts = new Map<string, number>();
  let start = 0;
  for (const part of continues) {
    starts.set(part.export, start);
    start += part.bytes;
  }
  starts.set(id, start);
  const ends = pages.map((page) => ({ ...page, end: (starts.get(page.export) ?? 0) + page.bytes }));
  const last = ends.findLast(({ end, endCursor }) => end <= size && endCursor !== null);
  if (!last || last.endCursor === null) return null;
  return { bytes: last.end, from: { after: last.endCursor, continues: id } };
}

const hashOf = async (file: string, start: number, bytes: number): Promise<string> => {
  const hash = createHash('sha256');
  if (bytes === 0) return hash.digest('hex');
  for await (const chunk of createReadStream(file, { start, end: start + bytes - 1 }))
    hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/** Each part of a file against its manifest, and that there is nothing else. @throws ExportFailed */
export async function requireSame(file: string, manifest: ExportManifest): Promise<void> {
  let start = 0;
  for (const part of [...manifest.continues, manifest]) {
    if ((await hashOf(file, start, part.bytes)) !== part.sha256) {
      throw new ExportFailed(
        `${file} is not what its manifest says: the ${part.bytes} bytes of export ${part.export} differ. Export it anew.`,
      );
    }
    start += part.bytes;
  }
  const { size } = await stat(file);
  if (size !== start) throw new ExportFailed(`${file} has ${size} bytes, its manifest speaks of ${start}.`);
}

/** The last words of a file that is not whole. */
export async function lastLine(file: string): Promise<string> {
  const { size } = await stat(file);
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(size, 16_384));
    await handle.read(bytes, 0, bytes.length, size - bytes.length);
    return (bytes.toString('utf8').trimEnd().split('\n').at(-1) ?? '').replace(/^# /, '');
  } finally {
    await handle.close();
  }
}
