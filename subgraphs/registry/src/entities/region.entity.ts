import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, RealColumn, TextColumn } from '#shared/db/columns';

/** A version of a division: a code of a list, in force from one day to another. */
@Entity('region')
@Index(['codeSystem', 'code'])
@Index(['parentCode', 'code', 'id'])
@Index(['province2', 'code', 'id'])
@Index(['city4', 'level', 'code', 'id'])
@Index(['county6', 'level', 'code', 'id'])
@Index(['town9', 'level', 'code', 'id'])
@Index(['level', 'code', 'id'])
export class RegionEntity {
  /** `<code system>:<code>:<first day in force, or 0>`. */
  @KeyColumn(40)
  id!: string;
  @CodeColumn(12)
  code!: string;
  @CodeColumn(12)
  codeSystem!: string;
  @TextColumn(100)
  name!: string;
  @TextColumn(200, { nullable: true })
  pinyin!: string | null;
  @CodeColumn(12)
  level!: string;
  @CodeColumn(32)
  kind!: string;
  @CodeColumn(3, { nullable: true })
  urbanRural!: string | null;
  @CodeColumn(12, { nullable: true })
  parentCode!: string | null;
  @CodeColumn(2)
  province2!: string;
  @CodeColumn(4, { nullable: true })
  city4!: string | null;
  @CodeColumn(6, { nullable: true })
  county6!: string | null;
  @CodeColumn(9, { nullable: true })
  town9!: string | null;
  @RealColumn({ nullable: true })
  lon!: number | null;
  @RealColumn({ nullable: true })
  lat!: number | null;
  @DayColumn({ nullable: true })
  validFrom!: string | null;
  @DayColumn({ nullable: true })
  validTo!: string | null;
  @CodeColumn(12, { nullable: true })
  successorCode!: string | null;
}
