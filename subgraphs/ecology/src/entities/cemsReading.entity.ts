import { Entity, Index } from 'typeorm';
import { CodeColumn, InstantColumn, KeyColumn, RealColumn } from '#shared/db/columns';

/** An hourly value of continuous monitoring (自动监测小时值), as it came in. */
@Entity('cems_reading')
@Index(['outletId', 'at', 'id'])
export class CemsReadingEntity {
  /** `<outlet>-<pollutant>-<hour>`. */
  @KeyColumn(56)
  id!: string;
  @CodeColumn(32)
  outletId!: string;
  @InstantColumn()
  at!: Date;
  @CodeColumn(8)
  pollutant!: string;
  @RealColumn({ nullable: true })
  value!: number | null;
  @CodeColumn(8)
  unit!: string;
  @CodeColumn(16)
  flag!: string;
}
