import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, RealColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A protected site of cultural relics (文物保护单位). */
@Entity('heritage_site')
@Index(['city4', 'id'])
@Index(['county6', 'id'])
@Index(['town9', 'id'])
@Index(['regionCode', 'id'])
@Index(['name', 'id'])
export class HeritageSiteEntity extends RegionScoped {
  @KeyColumn(32)
  id!: string;
  @TextColumn(100)
  name!: string;
  @CodeColumn(12)
  level!: string;
  @CodeColumn(24)
  kind!: string;
  @DayColumn()
  announcedOn!: string;
  @RealColumn()
  lon!: number;
  @RealColumn()
  lat!: number;
}
