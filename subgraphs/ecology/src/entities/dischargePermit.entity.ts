import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import { RegionScoped } from '#shared/db/regionScoped';

/** What an outlet may discharge of a pollutant. Concentration in `unit`, tons in a year. */
export interface Limit {
  readonly outletCode: string;
  readonly pollutant: string;
  readonly concentration: number;
  readonly unit: string;
  readonly tonsPerYear: number;
}

/** A discharge permit (排污许可证); its number is that of its source (HJ 608-2017). */
@Entity('discharge_permit')
@Index(['uscc', 'validFrom', 'no'])
@Index(['validFrom', 'no'])
@Index(['city4', 'validFrom', 'no'])
@Index(['county6', 'validFrom', 'no'])
@Index(['town9', 'validFrom', 'no'])
@Index(['regionCode', 'validFrom', 'no'])
@Index(['validTo', 'no'])
@Index(['city4', 'validTo', 'no'])
@Index(['county6', 'validTo', 'no'])
@Index(['town9', 'validTo', 'no'])
@Index(['regionCode', 'validTo', 'no'])
export class DischargePermitEntity extends RegionScoped {
  @KeyColumn(22)
  no!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(12)
  manageLevel!: string;
  @CodeColumn(64)
  organId!: string;
  @DayColumn()
  validFrom!: string;
  @DayColumn()
  validTo!: string;
  @DayColumn()
  renewBy!: string;
  @JsonColumn<Limit[]>()
  limits!: Limit[];
}
