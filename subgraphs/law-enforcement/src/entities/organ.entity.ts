import { Entity, Index } from 'typeorm';
import { CodeColumn, FlagColumn, KeyColumn, ListColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('organ')
@Index(['town9', 'id'])
@Index(['county6', 'id'])
@Index(['city4', 'id'])
@Index(['regionCode', 'department', 'id'])
@Index(['department', 'level', 'id'])
export class OrganEntity extends RegionScoped {
  @KeyColumn(64)
  id!: string;
  @CodeColumn(24)
  department!: string;
  @CodeColumn(12)
  level!: string;
  @TextColumn(100)
  name!: string;
  /** Second signboard (加挂牌子). */
  @TextColumn(100, { nullable: true })
  plate!: string | null;
  @ListColumn()
  formerNames!: string[];
  @CodeColumn(64, { nullable: true })
  parentId!: string | null;
  @FlagColumn()
  bureauTeamMerged!: boolean;
  @TextColumn(100, { nullable: true })
  inNameOf!: string | null;
}
