import { Entity, Index } from 'typeorm';
import { CodeColumn, InstantColumn, IntegerColumn, KeyColumn } from '#shared/db/columns';

/** Visitors counted in an hour at the gates of a scenic area (客流). */
@Entity('visitor_flow')
@Index(['scenicAreaId', 'at', 'id'])
export class VisitorFlowEntity {
  /** `<area>:<day>T<hour>`. */
  @KeyColumn(48)
  id!: string;
  @CodeColumn(32)
  scenicAreaId!: string;
  /** End of the hour. */
  @InstantColumn()
  at!: Date;
  @IntegerColumn()
  entered!: number;
  @IntegerColumn()
  departed!: number;
  @IntegerColumn()
  present!: number;
}
