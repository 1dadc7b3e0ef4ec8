import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, DecimalColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

@Entity('product_batch')
@Index(['harvestedOn', 'batchNo'])
@Index(['city4', 'harvestedOn', 'batchNo'])
@Index(['county6', 'harvestedOn', 'batchNo'])
@Index(['town9', 'harvestedOn', 'batchNo'])
@Index(['regionCode', 'harvestedOn', 'batchNo'])
@Index(['farmId', 'harvestedOn', 'batchNo'])
@Index(['inputPurchaseId', 'harvestedOn', 'batchNo'])
export class ProductBatchEntity extends RegionScoped {
  @KeyColumn(16)
  batchNo!: string;
  @TextColumn(50)
  product!: string;
  @CodeColumn(24)
  farmId!: string;
  @DayColumn()
  harvestedOn!: string;
  @DecimalColumn(12, 2)
  quantityKg!: number;
  @CodeColumn(32, { nullable: true })
  inputPurchaseId!: string | null;
}
