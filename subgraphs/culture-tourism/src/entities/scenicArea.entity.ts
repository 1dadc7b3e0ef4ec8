import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A graded scenic area (A级景区). */
@Entity('scenic_area')
@Index(['uscc', 'id'])
@Index(['city4', 'id'])
@Index(['county6', 'id'])
@Index(['town9', 'id'])
@Index(['regionCode', 'id'])
@Index(['maxInstant', 'id'])
@Index(['name', 'id'])
export class ScenicAreaEntity extends RegionScoped {
  @KeyColumn(32)
  id!: string;
  @TextColumn(100)
  name!: string;
  @CodeColumn(5)
  grade!: string;
  @IntegerColumn()
  maxInstant!: number;
  @IntegerColumn()
  maxDaily!: number;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(16)
  ticketing!: string;
}
