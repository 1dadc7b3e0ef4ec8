import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** Last day of a licence that has no end: after every other, so that lists by day can hold both. */
export const noEnd = '9999-12-31';

@Entity('licence')
@Index(['expiresOn', 'no'])
@Index(['city4', 'expiresOn', 'no'])
@Index(['county6', 'expiresOn', 'no'])
@Index(['town9', 'expiresOn', 'no'])
@Index(['regionCode', 'expiresOn', 'no'])
@Index(['uscc', 'expiresOn', 'no'])
@Index(['uscc', 'kind', 'no'])
@Index(['kind', 'expiresOn', 'no'])
export class LicenceEntity extends RegionScoped {
  @KeyColumn(40)
  no!: string;
  @CodeColumn(24)
  kind!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(64)
  organId!: string;
  @DayColumn()
  validFrom!: string;
  /** `noEnd` where there is none. */
  @DayColumn()
  expiresOn!: string;
  /** What the organ did to it: ISSUED, CANCELLED or REVOKED. Whether it has expired follows from the day. */
  @CodeColumn(12)
  standing!: 'ISSUED' | 'CANCELLED' | 'REVOKED';
}
