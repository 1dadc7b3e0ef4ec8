import { Entity, Index } from 'typeorm';
import { CodeColumn, DecimalColumn, KeyColumn } from '#shared/db/columns';

@Entity('plot')
@Index(['farmId', 'id'])
export class PlotEntity {
  @KeyColumn(32)
  id!: string;
  @CodeColumn(24)
  farmId!: string;
  @DecimalColumn(10, 2)
  areaMu!: number;
  @CodeColumn(16)
  use!: string;
}
