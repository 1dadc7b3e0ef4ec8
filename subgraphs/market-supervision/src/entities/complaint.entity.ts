import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, LongTextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A complaint or report made to 12315 (投诉举报). */
@Entity('complaint12315')
@Index(['receivedOn', 'no'])
@Index(['county6', 'receivedOn', 'no'])
@Index(['city4', 'receivedOn', 'no'])
@Index(['regionCode', 'receivedOn', 'no'])
@Index(['town9', 'receivedOn', 'no'])
@Index(['uscc', 'receivedOn', 'no'])
@Index('complaint12315_kind', ['kind', 'receivedOn', 'no', 'closedOn'])
export class ComplaintEntity extends RegionScoped {
  @KeyColumn(24)
  no!: string;
  @CodeColumn(12)
  kind!: string;
  @CodeColumn(12)
  subject!: string;
  @CodeColumn(18)
  uscc!: string;
  /** Null for reports: their authors are kept nowhere that can be queried. */
  @CodeColumn(16, { nullable: true })
  complainantId!: string | null;
  @LongTextColumn()
  content!: string;
  @DayColumn()
  receivedOn!: string;
  @DayColumn({ nullable: true })
  acceptedOn!: string | null;
  @DayColumn({ nullable: true })
  closedOn!: string | null;
  @CodeColumn(16, { nullable: true })
  outcome!: string | null;
}
