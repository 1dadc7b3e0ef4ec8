import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A venue open to the public (文化娱乐场所). */
@Entity('venue')
@Index(['uscc', 'id'])
@Index(['city4', 'id'])
@Index(['county6', 'id'])
@Index(['town9', 'id'])
@Index(['regionCode', 'id'])
@Index(['capacity', 'id'])
@Index(['name', 'id'])
export class VenueEntity extends RegionScoped {
  @KeyColumn(32)
  id!: string;
  @CodeColumn(16)
  kind!: string;
  @TextColumn(100)
  name!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(40, { nullable: true })
  licenceNo!: string | null;
  @IntegerColumn()
  capacity!: number;
  /** HH:MM. */
  @CodeColumn(5)
  openFrom!: string;
  /** HH:MM, up to 24:00; not after `openFrom`: of the next day. */
  @CodeColumn(5)
  openTo!: string;
}
