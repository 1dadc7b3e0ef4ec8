import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IntegerColumn,
  KeyColumn,
  ListColumn,
  MoneyColumn,
  TextColumn,
} from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';

export interface BanRow {
  /** Null for life. */
  readonly years: number | null;
  readonly law: string;
  readonly article: number;
}

export interface GradeRow {
  readonly grade: string;
  /** Yuan, two decimals, both ends included. */
  readonly from: string;
  readonly to: string;
}

@Entity('penalty_item')
@Index(['domain', 'code'])
@Index(['actGroup', 'code'])
export class PenaltyItemEntity {
  @KeyColumn(8)
  code!: string;
  @CodeColumn(24)
  domain!: string;
  @CodeColumn(40)
  actGroup!: string;
  @TextColumn(200)
  name!: string;
  @TextColumn(200)
  nameEn!: string;
  @TextColumn(60)
  law!: string;
  @IntegerColumn()
  article!: number;
  @MoneyColumn({ nullable: true })
  minFine!: string | null;
  @MoneyColumn({ nullable: true })
  maxFine!: string | null;
  @JsonColumn<{ min: number; max: number }>({ nullable: true })
  goodsMultiple!: { min: number; max: number } | null;
  @ListColumn()
  kinds!: string[];
  @JsonColumn<BanRow>({ nullable: true })
  ban!: BanRow | null;
  @JsonColumn<GradeRow[]>()
  grades!: GradeRow[];
}
