import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('competence_grant')
@Index(['itemCode', 'regionCode', 'validFrom'])
@Index(['toOrganId', 'id'])
@Index(['fromOrganId', 'id'])
@Index(['town9', 'id'])
@Index(['county6', 'id'])
@Index(['city4', 'id'])
@Index(['regionCode', 'id'])
@Index(['validFrom', 'id'])
export class CompetenceGrantEntity extends RegionScoped {
  @KeyColumn(48)
  id!: string;
  @CodeColumn(8)
  itemCode!: string;
  @CodeColumn(64, { nullable: true })
  fromOrganId!: string | null;
  @CodeColumn(64)
  toOrganId!: string;
  @TextColumn(60)
  basisLaw!: string;
  @IntegerColumn()
  basisArticle!: number;
  @DayColumn()
  validFrom!: string;
  @DayColumn({ nullable: true })
  validTo!: string | null;
  @DayColumn({ nullable: true })
  assessmentDue!: string | null;
}
