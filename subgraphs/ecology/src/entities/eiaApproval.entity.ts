import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** An approval of the environmental impact of a project (环评批复). */
@Entity('eia_approval')
@Index(['uscc', 'approvedOn', 'no'])
export class EiaApprovalEntity extends RegionScoped {
  @KeyColumn(40)
  no!: string;
  @CodeColumn(18)
  uscc!: string;
  @TextColumn(100)
  project!: string;
  @CodeColumn(8)
  kind!: string;
  @CodeColumn(64)
  organId!: string;
  @DayColumn()
  approvedOn!: string;
  @DayColumn({ nullable: true })
  acceptedOn!: string | null;
}
