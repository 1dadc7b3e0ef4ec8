import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** Where a licence without a term stands in an order by the end of validity. */
export const openEnd = '9999-12-31';

/** A licence or filing (许可证、备案). */
@Entity('culture_licence')
@Index(['uscc', 'endsOn', 'no'])
@Index(['city4', 'endsOn', 'no'])
@Index(['county6', 'endsOn', 'no'])
@Index(['town9', 'endsOn', 'no'])
@Index(['regionCode', 'endsOn', 'no'])
@Index(['endsOn', 'no'])
export class CultureLicenceEntity extends RegionScoped {
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
  /** Null where the law sets no term. */
  @DayColumn({ nullable: true })
  validTo!: string | null;
  /** `validTo`, or `openEnd`: what lists are ordered by. */
  @DayColumn()
  endsOn!: string;
  @CodeColumn(16)
  standing!: string;
}
