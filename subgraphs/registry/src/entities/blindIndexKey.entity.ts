import { Entity } from 'typeorm';
import { CodeColumn, KeyColumn } from '#shared/db/columns';

/** Under which key the blind indexes of a table were made: its check value, never the key. */
@Entity('blind_index_key')
export class BlindIndexKeyEntity {
  /** Name of the table. */
  @KeyColumn(32)
  id!: string;
  @CodeColumn(16)
  keyCheck!: string;
}
