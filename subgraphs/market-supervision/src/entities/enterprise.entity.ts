import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  KeyColumn,
  LongTextColumn,
  MoneyColumn,
  TextColumn,
} from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A market entity (经营主体). The indexes on status serve the counts of firms by division. */
@Entity('enterprise')
@Index(['foundedOn', 'uscc'])
@Index(['city4', 'foundedOn', 'uscc'])
@Index(['county6', 'foundedOn', 'uscc'])
@Index(['town9', 'foundedOn', 'uscc'])
@Index(['regionCode', 'foundedOn', 'uscc'])
@Index(['name', 'uscc'])
@Index(['county6', 'name', 'uscc'])
@Index(['town9', 'name', 'uscc'])
@Index(['industry', 'foundedOn', 'uscc'])
@Index(['status', 'foundedOn', 'uscc'])
@Index(['city4', 'status'])
@Index(['county6', 'status'])
@Index(['town9', 'status'])
@Index(['regionCode', 'status'])
@Index(['legalRepId', 'uscc'])
export class EnterpriseEntity extends RegionScoped {
  @KeyColumn(18)
  uscc!: string;
  @TextColumn(100)
  name!: string;
  @CodeColumn(24)
  kind!: string;
  @CodeColumn(16)
  legalRepId!: string;
  /** Kept only where the name is published with the firm: companies and cooperatives. */
  @TextColumn(50, { nullable: true })
  legalRepName!: string | null;
  @CodeColumn(4)
  industry!: string;
  @MoneyColumn()
  regCapital!: string;
  @DayColumn()
  foundedOn!: string;
  @CodeColumn(16)
  status!: string;
  @TextColumn(200)
  address!: string;
  @CodeColumn(15)
  gridCode!: string;
  @LongTextColumn()
  scope!: string;
  @CodeColumn(11, { nullable: true })
  phone!: string | null;
  @CodeColumn(1)
  riskGrade!: string;
}
