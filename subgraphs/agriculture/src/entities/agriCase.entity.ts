import { Entity, Index } from 'typeorm';
import { CaseColumns } from '#shared/case/caseColumns';
import { DecimalColumn, MoneyColumn } from '#shared/db/columns';

@Entity('agri_case')
@Index('agri_case_publicity', ['publicityState', 'filedOn', 'caseNo', 'publicityEndsOn'])
@Index(['filedOn', 'caseNo'])
@Index(['partyUscc', 'filedOn', 'caseNo'])
@Index(['city4', 'filedOn', 'caseNo'])
@Index(['county6', 'filedOn', 'caseNo'])
@Index(['town9', 'filedOn', 'caseNo'])
@Index(['regionCode', 'filedOn', 'caseNo'])
export class AgriCaseEntity extends CaseColumns {
  @MoneyColumn({ nullable: true })
  goodsValue!: string | null;
  @DecimalColumn(6, 2, { nullable: true })
  multiple!: number | null;
}
