import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import { RegionScoped } from '#shared/db/regionScoped';

/** An organisation the officer must not deal with (行政处罚法 art. 43). */
export interface ConflictRow {
  readonly uscc: string;
  readonly relation: string;
}

/** An officer lies where the organ has its jurisdiction. */
@Entity('officer')
@Index(['organId', 'certNo'])
@Index(['town9', 'certNo'])
@Index(['county6', 'certNo'])
@Index(['city4', 'certNo'])
@Index(['regionCode', 'certNo'])
@Index(['certValidTo', 'certNo'])
export class OfficerEntity extends RegionScoped {
  @KeyColumn(14)
  certNo!: string;
  @TextColumn(50)
  name!: string;
  @CodeColumn(64)
  organId!: string;
  @DayColumn()
  certValidFrom!: string;
  @DayColumn()
  certValidTo!: string;
  @CodeColumn(18)
  idNo!: string;
  @JsonColumn<ConflictRow[]>()
  conflicts!: ConflictRow[];
  @IntegerColumn()
  trainingHours!: number;
}
