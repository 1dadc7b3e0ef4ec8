import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('person')
@Index(['householdId', 'id'])
@Index(['gridCode', 'id'])
@Index(['town9', 'id'])
@Index(['county6', 'id'])
@Index(['city4', 'id'])
@Index(['regionCode', 'id'])
@Index(['residentIdIndex'], { unique: true })
@Index(['phoneIndex'])
export class PersonEntity extends RegionScoped {
  @KeyColumn(16)
  id!: string;
  @TextColumn(50)
  name!: string;
  /** Never searched: look-ups go by the blind index, which is of no use without the key. */
  @CodeColumn(18)
  residentId!: string;
  @CodeColumn(32)
  residentIdIndex!: string;
  @CodeColumn(11, { nullable: true })
  phone!: string | null;
  @CodeColumn(32, { nullable: true })
  phoneIndex!: string | null;
  @CodeColumn(8)
  sex!: string;
  @DayColumn()
  birthDate!: string;
  @CodeColumn(16)
  householdId!: string;
  @CodeColumn(15)
  gridCode!: string;
}
