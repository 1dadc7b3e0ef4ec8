import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, ListColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('household')
@Index(['gridCode', 'id'])
@Index(['town9', 'id'])
@Index(['county6', 'id'])
@Index(['city4', 'id'])
@Index(['regionCode', 'id'])
export class HouseholdEntity extends RegionScoped {
  @KeyColumn(16)
  id!: string;
  @TextColumn(200)
  address!: string;
  @CodeColumn(15)
  gridCode!: string;
  @IntegerColumn()
  size!: number;
  @ListColumn()
  needGroups!: string[];
}
