import { Entity, Index, PrimaryColumn, type PrimaryColumnOptions } from 'typeorm';
import { columnTypes, InstantColumn, KeyColumn } from '#shared/db/columns';

/** Whose data an answer showed: the keyed hash of the entity's key, never the key. */
@Entity('access_entity')
@Index(['type', 'token', 'at', 'recordId'])
export class AccessEntityEntity {
  @KeyColumn(80)
  recordId!: string;

  @PrimaryColumn(columnTypes.code(64) as PrimaryColumnOptions)
  type!: string;

  @PrimaryColumn(columnTypes.code(32) as PrimaryColumnOptions)
  token!: string;

  /** Of the record: the order of the list of an entity. */
  @InstantColumn()
  at!: Date;
}
