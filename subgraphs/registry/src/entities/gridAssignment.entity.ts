import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';

@Entity('grid_assignment')
@Index(['gridCode', 'validFrom'])
export class GridAssignmentEntity {
  @KeyColumn(32)
  id!: string;
  @CodeColumn(15)
  gridCode!: string;
  @CodeColumn(16)
  personId!: string;
  @CodeColumn(16)
  role!: string;
  @DayColumn()
  validFrom!: string;
  @DayColumn({ nullable: true })
  validTo!: string | null;
}
