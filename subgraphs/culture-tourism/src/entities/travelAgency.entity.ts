import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  FlagColumn,
  IntegerColumn,
  KeyColumn,
  MoneyColumn,
  TextColumn,
} from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A travel agency (旅行社). Its key is the number of its licence. */
@Entity('travel_agency')
@Index(['uscc'], { unique: true })
@Index(['city4', 'no'])
@Index(['county6', 'no'])
@Index(['town9', 'no'])
@Index(['regionCode', 'no'])
@Index(['name', 'no'])
export class TravelAgencyEntity extends RegionScoped {
  @KeyColumn(40)
  no!: string;
  @TextColumn(100)
  name!: string;
  @CodeColumn(18)
  uscc!: string;
  @FlagColumn()
  outbound!: boolean;
  @IntegerColumn()
  branches!: number;
  @IntegerColumn()
  outboundBranches!: number;
  @MoneyColumn()
  deposit!: string;
}
