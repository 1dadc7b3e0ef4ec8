import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';

/** A report on how a permit is kept (执行报告). */
@Entity('execution_report')
@Index(['permitNo', 'due'])
export class ExecutionReportEntity {
  /** `<permit>-<period>`. */
  @KeyColumn(32)
  id!: string;
  @CodeColumn(22)
  permitNo!: string;
  @CodeColumn(8)
  period!: string;
  @DayColumn()
  due!: string;
  @DayColumn({ nullable: true })
  submittedOn!: string | null;
}
