import { Entity, Index, PrimaryColumn, type PrimaryColumnOptions } from 'typeorm';
import { columnTypes, InstantColumn, KeyColumn } from '#shared/db/columns';

/** Where the caller of a request works, in every form in which somebody's own divisions may meet it (accessPlaces.ts). */
@Entity('access_region')
@Index(['place', 'at', 'recordId'])
export class AccessRegionEntity {
  @KeyColumn(80)
  recordId!: string;

  @PrimaryColumn(columnTypes.code(13) as PrimaryColumnOptions)
  place!: string;

  /** Of the record: the order of the list of what somebody may see. */
  @InstantColumn()
  at!: Date;
}
