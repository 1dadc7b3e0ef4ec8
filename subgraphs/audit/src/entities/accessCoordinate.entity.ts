import { Entity, Index, PrimaryColumn, type PrimaryColumnOptions } from 'typeorm';
import { CodeColumn, columnTypes, InstantColumn, KeyColumn } from '#shared/db/columns';

/** A field above public that a request asked for, and how it left. */
@Entity('access_coordinate')
@Index(['coordinate', 'at', 'recordId'])
export class AccessCoordinateEntity {
  @KeyColumn(80)
  recordId!: string;

  /** `Type.field`. */
  @PrimaryColumn(columnTypes.code(191) as PrimaryColumnOptions)
  coordinate!: string;

  @CodeColumn(16)
  level!: string;

  /** Of the record: the order of the list of a field. */
  @InstantColumn()
  at!: Date;
}
