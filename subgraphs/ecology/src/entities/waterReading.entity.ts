import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import type { WaterSample } from '../water/waterClass';

/** What a section measured in a month (水质月度数据), with what is needed to judge it. */
@Entity('water_reading')
@Index(['sectionId', 'sampledOn', 'id'])
export class WaterReadingEntity {
  /** `<section>-<month>`. */
  @KeyColumn(24)
  id!: string;
  @CodeColumn(16)
  sectionId!: string;
  @CodeColumn(7)
  period!: string;
  @DayColumn()
  sampledOn!: string;
  @CodeColumn(8)
  waterBody!: string;
  @CodeColumn(8, { nullable: true })
  targetClass!: string | null;
  @JsonColumn<WaterSample[]>()
  samples!: WaterSample[];
}
