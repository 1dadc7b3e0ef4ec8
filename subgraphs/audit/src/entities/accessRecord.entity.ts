import { Entity, Index } from 'typeorm';
import { CodeColumn, InstantColumn, IntegerColumn, KeyColumn, ListColumn } from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';

/** A request as the log of a gateway tells it: its intent, completed by its outcome. Tokens stand for values. */
@Entity('access_record')
@Index(['at', 'id'])
@Index(['subject', 'at', 'id'])
@Index(['organisation', 'at', 'id'])
@Index(['grantId', 'at', 'id'])
@Index(['purpose', 'at', 'id'])
@Index(['outcome', 'at', 'id'])
@Index(['node', 'at', 'id'])
export class AccessRecordEntity {
  /** `node:seq` of the intent, or of the outcome where there was no intent. */
  @KeyColumn(80)
  id!: string;

  @CodeColumn(64)
  node!: string;

  @IntegerColumn()
  seq!: number;

  @InstantColumn()
  at!: Date;

  @CodeColumn(128)
  requestId!: string;

  @CodeColumn(128)
  subject!: string;

  @CodeColumn(128, { nullable: true })
  organisation!: string | null;

  @CodeColumn(64, { nullable: true })
  grantId!: string | null;

  @CodeColumn(64, { nullable: true })
  purpose!: string | null;

  @CodeColumn(255, { nullable: true })
  operation!: string | null;

  @CodeColumn(128, { nullable: true })
  document!: string | null;

  @CodeColumn(24)
  highest!: string;

  /** AccessOutcome; UNKNOWN until its outcome is in the log. */
  @CodeColumn(12)
  outcome!: string;

  @CodeColumn(64, { nullable: true })
  code!: string | null;

  @IntegerColumn({ nullable: true })
  durationMs!: number | null;

  @ListColumn()
  departments!: readonly string[];

  /** Divisions the caller works for, canonical codes; searched by in access_region. */
  @ListColumn()
  regions!: readonly string[];

  /** Objects in the answer by type. */
  @JsonColumn()
  rows!: Readonly<Record<string, number>>;
}
