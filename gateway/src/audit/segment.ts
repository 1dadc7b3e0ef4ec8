import { createReadStream } from 'node:fs';
import { MerkleTree, type MerkleState } from '#shared/audit/merkle';
import type { Suite } from '#shared/audit/suite';
import { emptyLog, type LogPosition } from './logWriter';

/** A log that must not be gone on with: what it says is not what was written. */
export class LogBroken extends Error {
  constructor(file: string, reason: string) {
    super(
      `The audit log ${file} is broken: ${reason}. Nothing is appended to it. Verify it (npm run graph -- audit verify) and keep it as it is.`,
    );
    this.name = 'LogBroken';
  }
}

/** Where a node's log stands at the end of a segment. */
export interface LogState {
  readonly position: LogPosition;
  readonly tree: MerkleState;
}

export const emptyState: LogState = { position: emptyLog, tree: { size: 0, subtrees: [] } };

export interface ReadSegment {
  readonly state: LogState;
  /** Bytes after the last whole record: what a crash left of one that nobody was told of. */
  readonly torn: Buffer;
}

const newline = 0x0a;

async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let end = bytes.indexOf(newline, from); end >= 0; end = bytes.indexOf(newline, from)) {
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
  }
  if (rest.length > 0) yield rest;
}

interface Placed {
  readonly seq: number;
  readonly prev: string;
  readonly at: string;
}

function placeOf(line: Buffer): Placed | undefined {
  try {
    const { seq, prev, at } = JSON.parse(line.toString('utf8')) as Partial<Placed>;
    return typeof seq === 'number' && typeof prev === 'string' && typeof at === 'string'
      ? { seq, prev, at }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the open segment of a log, checking sequence and chain, in memory for one record at a time.
 * @throws LogBroken when a record that is followed by others does not belong where it stands
 */
export async function readSegment(file: string, suite: Suite, from: LogState): Promise<ReadSegment> {
  const tree = new MerkleTree(suite, from.tree);
  let position: LogPosition = { ...from.position, bytes: 0 };
  for await (const whole of linesOf(file)) {
    const isEnded = whole.at(-1) === newline;
    const line = isEnded ? whole.subarray(0, -1) : whole;
    const place = isEnded ? placeOf(line) : undefined;
    if (!isEnded) return { state: { position, tree: tree.state() }, torn: Buffer.from(whole) };
    if (place?.seq !== position.size + 1 || place.prev !== position.prev) {
      throw new LogBroken(file, `record ${position.size + 1} is not what belongs there`);
    }
    tree.append(MerkleTree.leafOf(suite, line));
    position = {
      size: place.seq,
      prev: suite.hash(line).toString('hex'),
      at: place.at,
      bytes: position.bytes + whole.length,
    };
  }
  return { state: { position, tree: tree.state() }, torn: Buffer.alloc(0) };
}
