import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, ListColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A piece of special equipment in use (特种设备). */
@Entity('special_equipment')
@Index(['uscc', 'nextInspectDue', 'regNo'])
@Index(['nextInspectDue', 'regNo'])
@Index(['county6', 'nextInspectDue', 'regNo'])
@Index(['city4', 'nextInspectDue', 'regNo'])
@Index(['regionCode', 'nextInspectDue', 'regNo'])
@Index(['town9', 'nextInspectDue', 'regNo'])
@Index(['category', 'nextInspectDue', 'regNo'])
export class SpecialEquipmentEntity extends RegionScoped {
  @KeyColumn(40)
  regNo!: string;
  @CodeColumn(20)
  category!: string;
  @CodeColumn(18)
  uscc!: string;
  @DayColumn()
  registeredOn!: string;
  @DayColumn({ nullable: true })
  lastInspectedOn!: string | null;
  @DayColumn()
  nextInspectDue!: string;
  @ListColumn()
  tags!: string[];
}
