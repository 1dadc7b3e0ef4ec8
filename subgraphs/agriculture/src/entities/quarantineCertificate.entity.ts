import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** Its division is the one the animals leave from. */
@Entity('quarantine_certificate')
@Index(['issuedOn', 'no'])
@Index(['city4', 'issuedOn', 'no'])
@Index(['county6', 'issuedOn', 'no'])
@Index(['town9', 'issuedOn', 'no'])
@Index(['regionCode', 'issuedOn', 'no'])
@Index(['destinationCode', 'issuedOn', 'no'])
@Index(['farmId', 'issuedOn', 'no'])
export class QuarantineCertificateEntity extends RegionScoped {
  @KeyColumn(16)
  no!: string;
  @CodeColumn(16)
  species!: string;
  @IntegerColumn()
  quantity!: number;
  @CodeColumn(24)
  farmId!: string;
  @CodeColumn(12)
  destinationCode!: string;
  @CodeColumn(16)
  officialVetCertNo!: string;
  @DayColumn()
  issuedOn!: string;
}
