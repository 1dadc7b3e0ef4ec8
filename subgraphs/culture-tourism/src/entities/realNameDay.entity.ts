import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn } from '#shared/db/columns';

/** Numbers of the identity register of an internet café in a day (实名登记); who came is not kept here. */
@Entity('real_name_day')
@Index(['venueId', 'day'])
export class RealNameDayEntity {
  /** `<venue>:<day>`. */
  @KeyColumn(48)
  id!: string;
  @CodeColumn(32)
  venueId!: string;
  @DayColumn()
  day!: string;
  @IntegerColumn()
  registered!: number;
  @IntegerColumn()
  refused!: number;
}
