import { Entity, Index } from 'typeorm';
import { CodeColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('input_dealer')
@Index(['uscc'], { unique: true })
@Index(['county6', 'id'])
@Index(['town9', 'id'])
export class InputDealerEntity extends RegionScoped {
  @KeyColumn(24)
  id!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(16)
  kind!: string;
  @CodeColumn(48)
  licenceNo!: string;
}
