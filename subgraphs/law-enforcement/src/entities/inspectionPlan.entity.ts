import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn, ListColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('inspection_plan')
@Index(['year', 'id'])
@Index(['filedOn', 'id'])
@Index(['organId', 'year', 'id'])
@Index(['department', 'year', 'id'])
@Index(['county6', 'year', 'id'])
@Index(['city4', 'year', 'id'])
export class InspectionPlanEntity extends RegionScoped {
  /** `plan-<organ>-<year>`. */
  @KeyColumn(64)
  id!: string;
  @CodeColumn(64)
  organId!: string;
  @CodeColumn(24)
  department!: string;
  @IntegerColumn()
  year!: number;
  @DayColumn()
  filedOn!: string;
  @ListColumn()
  itemCodes!: string[];
}
