import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('farm')
@Index(['name', 'id'])
@Index(['city4', 'id'])
@Index(['county6', 'id'])
@Index(['town9', 'id'])
@Index(['regionCode', 'id'])
@Index(['uscc', 'id'])
@Index(['ownerPersonId', 'id'])
export class FarmEntity extends RegionScoped {
  @KeyColumn(24)
  id!: string;
  @TextColumn(100)
  name!: string;
  @CodeColumn(16)
  kind!: string;
  @CodeColumn(16)
  species!: string;
  @IntegerColumn({ nullable: true })
  head!: number | null;
  @CodeColumn(16)
  ownerPersonId!: string;
  @CodeColumn(18, { nullable: true })
  uscc!: string | null;
}
