import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A section of a river or lake where water is monitored (水质断面). */
@Entity('water_section')
@Index(['river', 'order', 'id'])
@Index(['city4', 'river', 'order', 'id'])
@Index(['county6', 'river', 'order', 'id'])
export class WaterSectionEntity extends RegionScoped {
  @KeyColumn(16)
  id!: string;
  @TextColumn(50)
  name!: string;
  @TextColumn(20)
  river!: string;
  @IntegerColumn()
  order!: number;
  @CodeColumn(8)
  waterBody!: string;
  @CodeColumn(16, { nullable: true })
  controlLevel!: string | null;
  @CodeColumn(8, { nullable: true })
  targetClass!: string | null;
}
