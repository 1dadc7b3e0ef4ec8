import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  IntegerColumn,
  KeyColumn,
  LongTextColumn,
  TextColumn,
} from '#shared/db/columns';

@Entity('legal_provision')
@Index(['law', 'article'], { unique: true })
export class LegalProvisionEntity {
  /** `<full name of the law>:<article>`. */
  @KeyColumn(80)
  id!: string;
  @TextColumn(60)
  law!: string;
  @TextColumn(120)
  lawEn!: string;
  @IntegerColumn()
  article!: number;
  @CodeColumn(24)
  articleText!: string;
  @LongTextColumn({ nullable: true })
  text!: string | null;
  @TextColumn(255)
  summary!: string;
  @TextColumn(255)
  summaryEn!: string;
  @DayColumn({ nullable: true })
  effectiveFrom!: string | null;
}
