import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('animal_event')
@Index(['reportedOn', 'id'])
@Index(['city4', 'reportedOn', 'id'])
@Index(['county6', 'reportedOn', 'id'])
@Index(['town9', 'reportedOn', 'id'])
@Index(['regionCode', 'reportedOn', 'id'])
export class AnimalEventEntity extends RegionScoped {
  @KeyColumn(24)
  id!: string;
  @CodeColumn(32)
  kind!: string;
  @IntegerColumn()
  head!: number;
  @DayColumn()
  reportedOn!: string;
  @DayColumn({ nullable: true })
  announcedOn!: string | null;
}
