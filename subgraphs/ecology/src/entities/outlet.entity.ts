import { Entity, Index } from 'typeorm';
import { CodeColumn, FlagColumn, KeyColumn } from '#shared/db/columns';

/** A place where a source discharges (排放口). */
@Entity('outlet')
@Index(['code22', 'code'])
export class OutletEntity {
  /** `<code22>-<code>`. */
  @KeyColumn(32)
  id!: string;
  @CodeColumn(22)
  code22!: string;
  @CodeColumn(8)
  code!: string;
  @CodeColumn(8)
  kind!: string;
  @FlagColumn()
  online!: boolean;
}
