import { Entity } from 'typeorm';
import { CodeColumn, FlagColumn, InstantColumn, IntegerColumn, KeyColumn } from '#shared/db/columns';

/** Rows of a grant's budget that one operation may bring (授权额度预占). Never settled, they stay charged. */
@Entity('grant_reservation')
export class GrantReservationEntity {
  @KeyColumn(36)
  id!: string;
  @CodeColumn(36)
  grantId!: string;
  @IntegerColumn()
  rows!: number;
  @InstantColumn()
  reservedAt!: Date;
  @InstantColumn({ nullable: true })
  settledAt!: Date | null;
  /** Rows that came. */
  @IntegerColumn({ nullable: true })
  came!: number | null;
  /** Whether the answer could leave. */
  @FlagColumn({ nullable: true })
  released!: boolean | null;
}
