import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';

/** That an officer serves in a team for a time. */
@Entity('team_member')
@Index(['teamId', 'certNo'], { unique: true })
@Index(['certNo', 'id'])
export class TeamMemberEntity {
  /** `<team>:<certificate>`. */
  @KeyColumn(80)
  id!: string;
  @CodeColumn(64)
  teamId!: string;
  @CodeColumn(14)
  certNo!: string;
  @DayColumn()
  validFrom!: string;
  @DayColumn({ nullable: true })
  validTo!: string | null;
}
