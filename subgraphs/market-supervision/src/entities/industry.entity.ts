import { Entity } from 'typeorm';
import { KeyColumn, TextColumn } from '#shared/db/columns';

/** A class of GB/T 4754-2017 (国民经济行业分类). */
@Entity('industry')
export class IndustryEntity {
  @KeyColumn(4)
  code!: string;
  @TextColumn(100)
  name!: string;
  @TextColumn(100)
  nameEn!: string;
}
