import { Entity, Index } from 'typeorm';
import { CodeColumn, KeyColumn } from '#shared/db/columns';

/** That a team serves a division. */
@Entity('team_service')
@Index(['regionCode', 'id'])
@Index(['teamId', 'regionCode'], { unique: true })
export class TeamServiceEntity {
  /** `<team>:<division>`. */
  @KeyColumn(80)
  id!: string;
  @CodeColumn(64)
  teamId!: string;
  @CodeColumn(12)
  regionCode!: string;
}
