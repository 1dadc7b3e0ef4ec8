import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, FlagColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/** A sample taken from the market and its test (抽检). */
@Entity('sample_test')
@Index(['sampledOn', 'sampleNo'])
@Index(['county6', 'sampledOn', 'sampleNo'])
@Index(['city4', 'sampledOn', 'sampleNo'])
@Index(['regionCode', 'sampledOn', 'sampleNo'])
@Index(['town9', 'sampledOn', 'sampleNo'])
@Index(['uscc', 'sampledOn', 'sampleNo'])
@Index(['batchNo', 'sampledOn', 'sampleNo'])
@Index(['result', 'sampledOn', 'sampleNo'])
export class SampleTestEntity extends RegionScoped {
  @KeyColumn(24)
  sampleNo!: string;
  @TextColumn(60)
  product!: string;
  @CodeColumn(24)
  batchNo!: string;
  /** Whether the batch is one of farm produce, which the agricultural department knows too. */
  @FlagColumn()
  farmProduce!: boolean;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(8)
  result!: string;
  @TextColumn(60, { nullable: true })
  failedItem!: string | null;
  @CodeColumn(24)
  standard!: string;
  @DayColumn()
  sampledOn!: string;
  @TextColumn(60)
  lab!: string;
}
