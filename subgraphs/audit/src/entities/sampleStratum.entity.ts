import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, ListColumn } from '#shared/db/columns';

/** A stratum of a sample: how many files it has in the pool, how many were drawn. */
@Entity('sample_stratum')
@Index(['sampleId', 'ordinal'])
export class SampleStratumEntity {
  /** Sample and ordinal. */
  @KeyColumn(48)
  id!: string;
  @CodeColumn(36)
  sampleId!: string;
  @IntegerColumn()
  ordinal!: number;
  @ListColumn()
  stratum!: string[];
  @IntegerColumn()
  pool!: number;
  @IntegerColumn()
  drawn!: number;
}
