import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  FlagColumn,
  InstantColumn,
  IntegerColumn,
  KeyColumn,
  TextColumn,
} from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import { RegionScoped } from '#shared/db/regionScoped';

export interface ApprovalFact {
  readonly no: string;
  readonly approvedOn: string;
  readonly organId: string;
}

/** A commercial performance (营业性演出). */
@Entity('performance')
@Index(['uscc', 'startsAt', 'id'])
@Index(['venueId', 'startsAt', 'id'])
@Index(['city4', 'startsAt', 'id'])
@Index(['county6', 'startsAt', 'id'])
@Index(['town9', 'startsAt', 'id'])
@Index(['regionCode', 'startsAt', 'id'])
@Index(['city4', 'startsOn', 'outdoor'])
@Index(['county6', 'startsOn', 'outdoor'])
@Index(['town9', 'startsOn', 'outdoor'])
@Index(['regionCode', 'startsOn', 'outdoor'])
@Index(['startsAt', 'id'])
export class PerformanceEntity extends RegionScoped {
  @KeyColumn(40)
  id!: string;
  @TextColumn(200)
  title!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(32, { nullable: true })
  venueId!: string | null;
  @JsonColumn<ApprovalFact[]>()
  approvals!: ApprovalFact[];
  @IntegerColumn()
  audienceCap!: number;
  @IntegerColumn()
  sold!: number;
  @InstantColumn()
  startsAt!: Date;
  /** The day of `startsAt` in Asia/Shanghai. */
  @DayColumn()
  startsOn!: string;
  @FlagColumn()
  outdoor!: boolean;
}
