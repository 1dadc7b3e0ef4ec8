import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, FlagColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** What stands for the end of a licence that expires on no day, so that lists by expiry have one order. */
export const noEnd = '9999-12-31';

@Entity('agri_licence')
@Index(['endsOn', 'no'])
@Index(['city4', 'endsOn', 'no'])
@Index(['county6', 'endsOn', 'no'])
@Index(['town9', 'endsOn', 'no'])
@Index(['regionCode', 'endsOn', 'no'])
@Index(['uscc', 'endsOn', 'no'])
@Index(['kind', 'endsOn', 'no'])
export class AgriLicenceEntity extends RegionScoped {
  @KeyColumn(48)
  no!: string;
  @CodeColumn(32)
  kind!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(64)
  issuedById!: string;
  @FlagColumn({ nullable: true })
  restricted!: boolean | null;
  @DayColumn()
  validFrom!: string;
  /** Last day of validity, or `noEnd`. */
  @DayColumn()
  endsOn!: string;
  @DayColumn({ nullable: true })
  renewBy!: string | null;
  /** What the authority last decided: IN_FORCE, SUSPENDED, REVOKED or CANCELLED; expiry follows from the day. */
  @CodeColumn(12)
  standing!: string;
}
