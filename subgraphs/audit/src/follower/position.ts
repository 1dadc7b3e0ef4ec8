import { genesis } from '#shared/audit/record';
import type { SuiteName } from '#shared/audit/suite';

/** How far a node's log was read: up to the end of a record. */
export interface Position {
  /** Number of the segment, from 1. */
  readonly segment: number;
  /** Bytes of it. */
  readonly bytes: number;
  /** Of the last record; 0 before the first. */
  readonly seq: number;
  /** Hash of its line, hexadecimal. */
  readonly hash: string;
  /** As the log's first record says; null before it. */
  readonly suite: SuiteName | null;
  readonly at: Date | null;
}

export const beginning: Position = { segment: 1, bytes: 0, seq: 0, hash: genesis, suite: null, at: null };

/** The segment number of a position whose records are being deleted, to be read anew. */
export const emptying = 0;

/** A log that does not go on where it was left: it is not followed any further. */
export class LogNotFollowed extends Error {
  constructor(place: string, reason: string) {
    super(
      `The audit log is not followed any further at ${place}: ${reason}. ` +
        'Verify it (npm run graph -- audit verify), and when it is whole, read it anew (npm run graph -- audit index --rebuild).',
    );
    this.name = 'LogNotFollowed';
  }
}
