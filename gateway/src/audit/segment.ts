import { createReadStream } from 'node:fs';
import { MerkleTree, type MerkleState } from '#shared/audit/merkle';
import type { Suite } from '#shared/audit/suite';
import { emptyLog, type LogPosition } from './logPosition';

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

/** Lines of a file with their ends; the last may lack it. */
export async function* linesOf(file: string): AsyncGenerator<Buffer> {
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

/** A tree that was signed: reading must come by it. */
export interface SignedTree {
  readonly size: number;
  readonly root: string;
}

/**
 * Reads a segment, checking sequence, chain and the signed tree if its size lies here, in memory for one record at a time.
 * @throws LogBroken when a record that is followed by others does not belong where it stands, or others were signed
 */
export async function readSegment(
  file: string,
  suite: Suite,
  from: LogState,
  signed?: SignedTree,
): Promise<ReadSegment> {
  const tree = new MerkleTree(suite, from.tree);
  const agree = (): void => {
    if (tree.size === signed?.size && tree.root().toString('hex') !== signed.root) {
      throw new LogBroken(file, `its first ${tree.size} records are not those that were signed`);
    }
  };
  agree();
  let position: LogPosition = { ...from.position, bytes: 0 };
  for await (const whole of linesOf(file)) {
    if (whole.at(-1) !== newline) {
      return { state: { position, tree: tree.state() }, torn: Buffer.from(whole) };
    }
    const line = whole.subarray(0, -1);
    const place = placeOf(line);
    if (place?.seq !== position.size + 1 || place.prev !== position.prev) {
      throw new LogBroken(file, `record ${position.size + 1} is not what belongs there`);
    }
    tree.append(MerkleTree.leafOf(suite, line));
    agree();
    position = {
      size: place.seq,
      prev: suite.hash(line).toString('hex'),
      at: place.at,
      bytes: position.bytes + whole.length,
    };
  }
  return { state: { position, tree: tree.state() }, torn: Buffer.alloc(0) };
}
