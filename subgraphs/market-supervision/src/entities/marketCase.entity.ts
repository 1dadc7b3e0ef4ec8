import { Entity, Index } from 'typeorm';
import { CaseColumns } from '#shared/case/caseColumns';
import { MoneyColumn } from '#shared/db/columns';

/** A penalty case of market supervision (市场监管案件). */
@Entity('market_case')
@Index(['filedOn', 'caseNo'])
@Index(['city4', 'filedOn', 'caseNo'])
@Index(['county6', 'filedOn', 'caseNo'])
@Index(['town9', 'filedOn', 'caseNo'])
@Index(['regionCode', 'filedOn', 'caseNo'])
@Index(['partyUscc', 'filedOn', 'caseNo'])
@Index(['bannedPersonId', 'filedOn', 'caseNo'])
@Index(['county6', 'caseNo'])
@Index(['town9', 'caseNo'])
@Index(['actCode', 'filedOn', 'caseNo'])
@Index(['publicityState', 'filedOn', 'caseNo'])
export class MarketCaseEntity extends CaseColumns {
  @MoneyColumn({ nullable: true })
  goodsValue!: string | null;
  @MoneyColumn({ nullable: true })
  illegalGains!: string | null;
}
