import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A fixed pollution source (固定污染源), where its site really lies. */
@Entity('pollution_source')
@Index(['uscc', 'code22'])
@Index(['city4', 'code22'])
@Index(['county6', 'code22'])
@Index(['town9', 'code22'])
@Index(['regionCode', 'code22'])
@Index(['manageLevel', 'code22'])
export class PollutionSourceEntity extends RegionScoped {
  @KeyColumn(22)
  code22!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(12)
  manageLevel!: string;
  /** Township as the file has it, which may be a code of another list. */
  @CodeColumn(12)
  recordedRegionCode!: string;
  @IntegerColumn()
  airOutlets!: number;
  @IntegerColumn()
  waterOutlets!: number;
}
