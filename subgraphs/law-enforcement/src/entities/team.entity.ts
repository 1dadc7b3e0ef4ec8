import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';

@Entity('team')
@Index(['organId', 'activeFrom', 'id'])
@Index(['dispatchedBy', 'activeFrom', 'id'])
@Index(['successorId', 'activeFrom', 'id'])
@Index(['department', 'level', 'id'])
export class TeamEntity {
  @KeyColumn(64)
  id!: string;
  @TextColumn(100)
  name!: string;
  @CodeColumn(24)
  kind!: string;
  @CodeColumn(24)
  department!: string;
  /** Level at which it works: a squadron sent to a township works there, though the county's organ has it. */
  @CodeColumn(12)
  level!: string;
  @CodeColumn(64)
  organId!: string;
  /** The organ that leads its work, for a team sent to townships. */
  @CodeColumn(64, { nullable: true })
  dispatchedBy!: string | null;
  @DayColumn()
  activeFrom!: string;
  @DayColumn({ nullable: true })
  activeTo!: string | null;
  @CodeColumn(64, { nullable: true })
  successorId!: string | null;
  @IntegerColumn()
  headcount!: number;
}
