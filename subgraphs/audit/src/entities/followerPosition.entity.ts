import { Entity } from 'typeorm';
import { CodeColumn, InstantColumn, IntegerColumn, KeyColumn, LongTextColumn } from '#shared/db/columns';

/** How far a node's log has been taken in. It is written in the transaction of what it speaks of. */
@Entity('follower_position')
export class FollowerPositionEntity {
  @KeyColumn(64)
  node!: string;

  /** Number of the segment, from 1; 0 while what was taken in is being deleted, to be read anew. */
  @IntegerColumn()
  segment!: number;

  /** Bytes of the segment that were read, whole records. */
  @IntegerColumn()
  bytes!: number;

  /** Sequence number of the last record; 0 before the first. */
  @IntegerColumn()
  seq!: number;

  /** Hash of its line, hexadecimal; zeros before the first. */
  @CodeColumn(64)
  hash!: string;

  /** What the lines are hashed with, as the first record says; null before it. */
  @CodeColumn(24, { nullable: true })
  suite!: string | null;

  /** Time of the last record. */
  @InstantColumn({ nullable: true })
  at!: Date | null;

  /** Why the log is not followed any further; null while it is. */
  @LongTextColumn({ nullable: true })
  trouble!: string | null;
}
