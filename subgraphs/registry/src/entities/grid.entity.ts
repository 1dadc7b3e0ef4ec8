import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, LongTextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('grid')
@Index(['town9', 'code'])
@Index(['county6', 'code'])
@Index(['regionCode', 'code'])
export class GridEntity extends RegionScoped {
  @KeyColumn(15)
  code!: string;
  @CodeColumn(16)
  kind!: string;
  @LongTextColumn({ nullable: true })
  polygon!: string | null;
  @IntegerColumn()
  householdCount!: number;
}
