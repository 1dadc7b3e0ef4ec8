import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';

/** An entry in the list of serious violations and dishonesty (严重违法失信名单). */
@Entity('serious_listing')
@Index(['uscc', 'listedOn', 'id'])
export class SeriousListingEntity {
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
