import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** An entry in the list of abnormal operations (经营异常名录). */
@Entity('abnormal_listing')
@Index(['uscc', 'listedOn', 'id'])
@Index(['listedOn', 'id'])
@Index(['county6', 'listedOn', 'id'])
@Index(['city4', 'listedOn', 'id'])
@Index(['regionCode', 'listedOn', 'id'])
@Index(['town9', 'listedOn', 'id'])
export class AbnormalListingEntity extends RegionScoped {
  /** `<uscc>-<number of the entry>`. */
  @KeyColumn(24)
  id!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(24)
  reason!: string;
  @DayColumn()
  listedOn!: string;
  @DayColumn({ nullable: true })
  removedOn!: string | null;
  @CodeColumn(64)
  organId!: string;
}
