import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, DecimalColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A manifest of hazardous waste (危险废物转移联单); it lies where the waste comes from. */
@Entity('haz_waste_manifest')
@Index(['shippedOn', 'no'])
@Index(['generatorUscc', 'shippedOn', 'no'])
@Index(['carrierUscc', 'shippedOn', 'no'])
@Index(['receiverUscc', 'shippedOn', 'no'])
@Index(['county6', 'shippedOn', 'no'])
@Index(['city4', 'shippedOn', 'no'])
@Index(['regionCode', 'shippedOn', 'no'])
@Index(['town9', 'shippedOn', 'no'])
@Index(['wasteCode', 'shippedOn', 'no'])
export class HazWasteManifestEntity extends RegionScoped {
  @KeyColumn(14)
  no!: string;
  @CodeColumn(18)
  generatorUscc!: string;
  @CodeColumn(18)
  carrierUscc!: string;
  @CodeColumn(18)
  receiverUscc!: string;
  @CodeColumn(8)
  wasteCode!: string;
  @DecimalColumn(10, 3)
  tons!: number;
  @DayColumn()
  shippedOn!: string;
  @DayColumn({ nullable: true })
  receivedOn!: string | null;
}
