import { Entity, Index } from 'typeorm';
import { CodeColumn, DecimalColumn, InstantColumn, IntegerColumn, KeyColumn } from '#shared/db/columns';

/** What a station measured in an hour: micrograms per cubic metre, carbon monoxide in milligrams. */
@Entity('air_reading')
@Index(['stationCode', 'at', 'id'])
@Index(['at', 'stationCode'])
export class AirReadingEntity {
  /** `<station>-<hours since 1970>`. */
  @KeyColumn(20)
  id!: string;
  @CodeColumn(8)
  stationCode!: string;
  @InstantColumn()
  at!: Date;
  @IntegerColumn({ nullable: true })
  pm25!: number | null;
  @IntegerColumn({ nullable: true })
  pm25Mean24h!: number | null;
  @IntegerColumn({ nullable: true })
  pm10!: number | null;
  @IntegerColumn({ nullable: true })
  pm10Mean24h!: number | null;
  @IntegerColumn({ nullable: true })
  o3!: number | null;
  @IntegerColumn({ nullable: true })
  o3Max24h!: number | null;
  @IntegerColumn({ nullable: true })
  o38h!: number | null;
  @IntegerColumn({ nullable: true })
  o38hMax24h!: number | null;
  @IntegerColumn({ nullable: true })
  no2!: number | null;
  @IntegerColumn({ nullable: true })
  no2Mean24h!: number | null;
  @IntegerColumn({ nullable: true })
  so2!: number | null;
  @IntegerColumn({ nullable: true })
  so2Mean24h!: number | null;
  @DecimalColumn(5, 1, { nullable: true })
  co!: number | null;
  @DecimalColumn(5, 1, { nullable: true })
  coMean24h!: number | null;
}
