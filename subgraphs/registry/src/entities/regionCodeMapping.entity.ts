import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, TextColumn } from '#shared/db/columns';

/** What a code of another list means in the codes used here (区划代码对照). */
@Entity('region_code_mapping')
@Index(['fromCode', 'fromSystem'])
export class RegionCodeMappingEntity {
  /** `<list>:<code>`. */
  @KeyColumn(32)
  id!: string;
  @CodeColumn(16)
  fromSystem!: string;
  @CodeColumn(12)
  fromCode!: string;
  /** Null for a code that the other list is known not to have. */
  @TextColumn(100, { nullable: true })
  fromName!: string | null;
  @CodeColumn(12, { nullable: true })
  toCode!: string | null;
  @DayColumn({ nullable: true })
  validFrom!: string | null;
  @DayColumn({ nullable: true })
  validTo!: string | null;
  @TextColumn(200)
  evidence!: string;
}
