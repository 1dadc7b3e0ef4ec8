import { Entity, Index } from 'typeorm';
import { CodeColumn, KeyColumn, RealColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A station of air monitoring (空气监测站点). */
@Entity('air_station')
@Index(['city4', 'code'])
@Index(['county6', 'code'])
export class AirStationEntity extends RegionScoped {
  @KeyColumn(8)
  code!: string;
  @TextColumn(50)
  name!: string;
  @CodeColumn(12)
  kind!: string;
  @RealColumn()
  lon!: number;
  @RealColumn()
  lat!: number;
}
