import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, ListColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A firm with a food business licence (食品经营者). The indexes on riskGrade serve the counts by division. */
@Entity('food_operator')
@Index(['uscc'], { unique: true })
@Index(['county6', 'licenceNo'])
@Index(['city4', 'licenceNo'])
@Index(['regionCode', 'licenceNo'])
@Index(['town9', 'licenceNo'])
@Index(['fullInspectionDueBy', 'licenceNo'])
@Index(['county6', 'fullInspectionDueBy', 'licenceNo'])
@Index(['town9', 'fullInspectionDueBy', 'licenceNo'])
@Index(['city4', 'riskGrade'])
@Index(['county6', 'riskGrade'])
@Index(['town9', 'riskGrade'])
@Index(['regionCode', 'riskGrade'])
export class FoodOperatorEntity extends RegionScoped {
  @KeyColumn(40)
  licenceNo!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(12)
  businessType!: string;
  @ListColumn()
  items!: string[];
  @CodeColumn(1)
  riskGrade!: string;
  @DayColumn({ nullable: true })
  lastFullInspectionOn!: string | null;
  @DayColumn()
  fullInspectionDueBy!: string;
}
