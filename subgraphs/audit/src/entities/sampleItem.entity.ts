import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, ListColumn } from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import type { Check } from '../checks/checkFile';
import type { CaseType } from '../sampling/caseSources';

/** A case file of a sample with its check-list. The case itself stays with its department. */
@Entity('sample_item')
@Index(['sampleId', 'position', 'id'])
export class SampleItemEntity {
  /** Sample and position. */
  @KeyColumn(48)
  id!: string;
  @CodeColumn(36)
  sampleId!: string;
  /** From 1. */
  @IntegerColumn()
  position!: number;
  @CodeColumn(24)
  caseType!: CaseType;
  @CodeColumn(64)
  caseNo!: string;
  @ListColumn()
  stratum!: string[];
  @JsonColumn<readonly Check[]>()
  checks!: readonly Check[];
}
