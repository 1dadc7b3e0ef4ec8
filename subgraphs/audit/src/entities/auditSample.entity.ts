import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  InstantColumn,
  IntegerColumn,
  KeyColumn,
  ListColumn,
  TextColumn,
} from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import type { RuleCount } from '../checks/checkFile';

/** A sample of case files (案卷抽样), with all that it was drawn by. Never changed. */
@Entity('audit_sample')
@Index(['drawnAt', 'id'])
@Index(['drawnBy', 'drawnAt', 'id'])
export class AuditSampleEntity {
  @KeyColumn(36)
  id!: string;
  @TextColumn(200)
  purpose!: string;
  @CodeColumn(64, { nullable: true })
  grantId!: string | null;
  /** Subject of who drew it. */
  @CodeColumn(255)
  drawnBy!: string;
  @InstantColumn()
  drawnAt!: Date;
  @TextColumn(200)
  seed!: string;
  @ListColumn()
  strata!: string[];
  /** Files asked for. */
  @IntegerColumn()
  size!: number;
  @IntegerColumn()
  poolSize!: number;
  @CodeColumn(64)
  poolHash!: string;
  @CodeColumn(64)
  hash!: string;
  @ListColumn()
  departments!: string[];
  /** 12-digit divisions. */
  @ListColumn()
  regions!: string[];
  @DayColumn({ nullable: true })
  decidedFrom!: string | null;
  @DayColumn()
  decidedTo!: string;
  /** Over all files, as counted when they were checked. */
  @JsonColumn<readonly RuleCount[]>()
  findings!: readonly RuleCount[];
}
