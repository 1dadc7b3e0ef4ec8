import { Entity, Index } from 'typeorm';
import type { DepartmentName } from '#shared/auth/principal';
import { CodeColumn, InstantColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';

export type GrantEventKind =
  'REQUESTED' | 'APPROVED' | 'ACTIVATED' | 'REJECTED' | 'REVOKED' | 'BROKEN_GLASS' | 'NOTIFIED' | 'REVIEWED';

/** Something that happened to a grant (授权办理记录). Rows are added and never changed; triggers hold the database to it. */
@Entity('grant_event')
@Index(['grantId', 'sequence'], { unique: true })
export class GrantEventEntity {
  /** Grant and sequence number. */
  @KeyColumn(48)
  id!: string;
  @CodeColumn(36)
  grantId!: string;
  @IntegerColumn()
  sequence!: number;
  @CodeColumn(16)
  kind!: GrantEventKind;
  @CodeColumn(128)
  by!: string;
  @CodeColumn(32, { nullable: true })
  department!: DepartmentName | null;
  @InstantColumn()
  at!: Date;
  @TextColumn(1000, { nullable: true })
  note!: string | null;
  /** SHA-256 of what the grant says: an approval is one of these very terms. */
  @CodeColumn(64)
  terms!: string;
  /** Hash of the entry before; zeros for the first. */
  @CodeColumn(64)
  previous!: string;
  @CodeColumn(64)
  hash!: string;
  @CodeColumn(200)
  signature!: string;
}
