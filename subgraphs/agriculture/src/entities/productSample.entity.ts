import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';

export interface ResidueItem {
  readonly substance: string;
  /** Null below the limit of detection. */
  readonly foundMgKg: number | null;
  readonly limitMgKg: number;
  readonly standard: string;
}

@Entity('product_sample')
@Index(['batchNo', 'sampledOn', 'id'])
export class ProductSampleEntity {
  @KeyColumn(24)
  id!: string;
  @CodeColumn(16)
  batchNo!: string;
  @DayColumn()
  sampledOn!: string;
  @TextColumn(100)
  lab!: string;
  @JsonColumn<ResidueItem[]>()
  items!: ResidueItem[];
  @CodeColumn(12)
  result!: string;
}
