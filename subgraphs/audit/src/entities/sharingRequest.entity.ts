import { Entity, Index } from 'typeorm';
import type { DataDepartment, DepartmentName } from '#shared/auth/principal';
import type { RoleName } from '#shared/auth/roles';
import { CodeColumn, DayColumn, InstantColumn, KeyColumn, ListColumn, TextColumn } from '#shared/db/columns';
import type { GrantLevel } from '#shared/grants/grant';
import type { PurposeCode } from '#shared/grants/purposes';

/** One department's request for another's data (共享申请). */
@Entity('sharing_request')
@Index(['requestedAt', 'id'])
@Index(['owner', 'requestedAt', 'id'])
@Index(['department', 'requestedAt', 'id'])
@Index(['state', 'requestedAt', 'id'])
export class SharingRequestEntity {
  @KeyColumn(36)
  id!: string;
  @CodeColumn(12)
  state!: 'REQUESTED' | 'AGREED' | 'REFUSED';
  @CodeColumn(128)
  dataset!: string;
  @ListColumn()
  coordinates!: readonly string[];
  @CodeColumn(32)
  owner!: DataDepartment;
  @CodeColumn(32)
  department!: DepartmentName;
  @CodeColumn(32)
  role!: RoleName;
  @CodeColumn(32)
  purpose!: PurposeCode;
  @TextColumn(500)
  legalBasis!: string;
  @CodeColumn(12)
  level!: GrantLevel;
  /** Cities that the requester works in, 12 digits. */
  @ListColumn()
  regions!: readonly string[];
  @CodeColumn(128)
  requestedBy!: string;
  @TextColumn(128)
  organisation!: string;
  @InstantColumn()
  requestedAt!: Date;
  @DayColumn()
  expiresOn!: string;
  @CodeColumn(128, { nullable: true })
  decidedBy!: string | null;
  @InstantColumn({ nullable: true })
  decidedAt!: Date | null;
  @TextColumn(1000, { nullable: true })
  reason!: string | null;
  @CodeColumn(36, { nullable: true })
  grantId!: string | null;
}
