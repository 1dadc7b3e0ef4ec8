import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn, ListColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A visit of any department, planned or done. */
@Entity('inspection_task')
@Index(['plannedOn', 'id'])
@Index(['uscc', 'plannedOn', 'id'])
@Index(['town9', 'plannedOn', 'id'])
@Index(['county6', 'plannedOn', 'id'])
@Index(['city4', 'plannedOn', 'id'])
@Index(['regionCode', 'plannedOn', 'id'])
@Index(['department', 'plannedOn', 'id'])
@Index(['organId', 'plannedOn', 'id'])
@Index(['planId', 'plannedOn', 'id'])
@Index(['state', 'plannedOn', 'id'])
@Index(['town9', 'state', 'plannedOn', 'id'])
@Index(['county6', 'state', 'plannedOn', 'id'])
@Index(['city4', 'state', 'plannedOn', 'id'])
export class InspectionTaskEntity extends RegionScoped {
  @KeyColumn(40)
  id!: string;
  @CodeColumn(24)
  department!: string;
  @CodeColumn(64)
  organId!: string;
  @CodeColumn(64, { nullable: true })
  planId!: string | null;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(16)
  mode!: string;
  @DayColumn()
  plannedOn!: string;
  @CodeColumn(12)
  state!: string;
  @CodeColumn(40, { nullable: true })
  mergedIntoId!: string | null;
  @ListColumn()
  officerCertNos!: string[];
  @ListColumn()
  itemCodes!: string[];
  @CodeColumn(16, { nullable: true })
  result!: string | null;
  /** 1 to 5. */
  @IntegerColumn({ nullable: true })
  evaluation!: number | null;
}
