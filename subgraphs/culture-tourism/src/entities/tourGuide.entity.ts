import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, TextColumn } from '#shared/db/columns';

/** A licensed tour guide under contract with an agency (导游). */
@Entity('tour_guide')
@Index(['agencyNo', 'certificateNo'])
export class TourGuideEntity {
  @KeyColumn(16)
  certificateNo!: string;
  @CodeColumn(40)
  agencyNo!: string;
  @TextColumn(50)
  name!: string;
  @CodeColumn(16)
  personId!: string;
  @DayColumn()
  validTo!: string;
}
