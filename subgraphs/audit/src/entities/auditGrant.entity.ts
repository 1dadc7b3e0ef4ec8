import { Column, Entity, Index } from 'typeorm';
import type { DepartmentName } from '#shared/auth/principal';
import type { RoleName } from '#shared/auth/roles';
import {
  CodeColumn,
  columnTypes,
  InstantColumn,
  IntegerColumn,
  KeyColumn,
  ListColumn,
  LongTextColumn,
  TextColumn,
} from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import type { GrantKind, GrantLevel } from '#shared/grants/grant';
import type { PurposeCode } from '#shared/grants/purposes';

/** What was decided of a grant. Where it stands follows from this, its budget and the clock (grants/grantState.ts). */
export type GrantDecision = 'WAITING' | 'SIGNED' | 'REJECTED' | 'REVOKED';

const mark = '|';
/** Names in one text between marks, so that a filter finds a whole name. */
export const marked = (name: string): string => `${mark}${name}${mark}`;

const markedNames = {
  to: (names: readonly string[] | undefined) => names && `${mark}${names.join(mark)}${mark}`,
  from: (text: string) => text.split(mark).filter((name) => name !== ''),
};

/** What somebody may read for a purpose, a time and a number of rows (数据授权). Its terms are never changed. */
@Entity('audit_grant')
@Index(['requestedAt', 'id'])
@Index(['subject', 'requestedAt', 'id'])
@Index(['requestedBy', 'requestedAt', 'id'])
@Index(['holderDepartment', 'holderRole', 'requestedAt', 'id'])
@Index(['kind', 'requestedAt', 'id'])
@Index(['purpose', 'requestedAt', 'id'])
@Index(['decision', 'requestedAt', 'id'])
@Index(['subject', 'kind', 'reviewedAt', 'requestedAt'])
export class AuditGrantEntity {
  @KeyColumn(36)
  id!: string;
  @CodeColumn(12)
  kind!: GrantKind;
  @CodeColumn(128)
  requestedBy!: string;
  @InstantColumn()
  requestedAt!: Date;
  /** Who may use it; null for a standing one. */
  @CodeColumn(128, { nullable: true })
  subject!: string | null;
  @CodeColumn(32, { nullable: true })
  holderRole!: RoleName | null;
  @CodeColumn(32, { nullable: true })
  holderDepartment!: DepartmentName | null;
  @TextColumn(128)
  organisation!: string;
  @CodeColumn(32)
  purpose!: PurposeCode;
  @TextColumn(500)
  legalBasis!: string;
  @TextColumn(128)
  matter!: string;
  @ListColumn()
  coordinates!: readonly string[];
  /** Departments that own the coordinates. */
  @Column({ ...columnTypes.text(255), transformer: markedNames })
  owners!: readonly string[];
  @CodeColumn(64, { nullable: true })
  operation!: string | null;
  @JsonColumn<Readonly<Record<string, readonly string[]>>>()
  variables!: Readonly<Record<string, readonly string[]>>;
  @ListColumn()
  regions!: readonly string[];
  @CodeColumn(12)
  level!: GrantLevel;
  @IntegerColumn()
  maxRows!: number;
  @IntegerColumn()
  maxQueries!: number;
  /** Rows neither used nor reserved. */
  @IntegerColumn()
  rowsLeft!: number;
  @IntegerColumn()
  queriesLeft!: number;
  @InstantColumn()
  notBefore!: Date;
  @InstantColumn()
  notAfter!: Date;
  @CodeColumn(12)
  decision!: GrantDecision;
  /** Canonical JSON of the signed grant; null before it is approved. */
  @LongTextColumn({ nullable: true })
  signed!: string | null;
  /** Of emergency access. */
  @InstantColumn({ nullable: true })
  reviewedAt!: Date | null;
}
