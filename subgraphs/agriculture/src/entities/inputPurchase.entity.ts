import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, DecimalColumn, KeyColumn, TextColumn } from '#shared/db/columns';

/** A line of a dealer's ledger of purchases (农药管理条例 art. 26). */
@Entity('input_purchase')
@Index(['dealerId', 'boughtOn', 'id'])
export class InputPurchaseEntity {
  @KeyColumn(32)
  id!: string;
  @CodeColumn(24)
  dealerId!: string;
  @TextColumn(100)
  product!: string;
  @CodeColumn(32)
  registration!: string;
  @TextColumn(100)
  supplier!: string;
  @DecimalColumn(12, 2)
  quantityKg!: number;
  @DayColumn()
  boughtOn!: string;
}
