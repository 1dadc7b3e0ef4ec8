import { Entity, Index } from 'typeorm';
import { CodeColumn, IntegerColumn, KeyColumn, TextColumn } from '#shared/db/columns';

@Entity('inspection_item')
@Index(['department', 'code'])
export class InspectionItemEntity {
  @KeyColumn(8)
  code!: string;
  @CodeColumn(24)
  department!: string;
  @TextColumn(200)
  name!: string;
  @TextColumn(200)
  nameEn!: string;
  @TextColumn(60)
  law!: string;
  @IntegerColumn()
  article!: number;
}
