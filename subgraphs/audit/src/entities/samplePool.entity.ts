import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, LongTextColumn } from '#shared/db/columns';

/**
 * A piece of a sample's pool, so that the sample can be drawn again: read whole, in the order of the pieces. In pieces because one
 * text of a whole pool would not fit.
 */
@Entity('sample_pool')
@Index(['sampleId', 'ordinal'])
export class SamplePoolEntity {
  /** Sample and ordinal. */
  @KeyColumn(48)
  id!: string;
  @CodeColumn(36)
  sampleId!: string;
  @IntegerColumn()
  ordinal!: number;
  /** Lines of sampling/poolText.ts, sorted by key over all pieces. */
  @LongTextColumn()
  lines!: string;
}
