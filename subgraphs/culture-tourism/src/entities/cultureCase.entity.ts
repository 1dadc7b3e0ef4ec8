import { Entity, Index } from 'typeorm';
import { CaseColumns } from '#shared/case/caseColumns';
import { CodeColumn, FlagColumn, IntegerColumn } from '#shared/db/columns';

/** A penalty case of culture and tourism (文化旅游案件). */
@Entity('culture_case')
@Index('culture_case_publicity', ['publicityState', 'filedOn', 'caseNo', 'publicityEndsOn'])
@Index(['partyUscc', 'filedOn', 'caseNo'])
@Index(['city4', 'filedOn', 'caseNo'])
@Index(['county6', 'filedOn', 'caseNo'])
@Index(['town9', 'filedOn', 'caseNo'])
@Index(['regionCode', 'filedOn', 'caseNo'])
@Index(['filedOn', 'caseNo'])
@Index(['venueId', 'filedOn', 'caseNo'])
@Index(['warnedOrFined', 'actCode', 'decidedOn', 'venueId'])
@Index(['actGroup', 'county6', 'venueId'])
export class CultureCaseEntity extends CaseColumns {
  @CodeColumn(32, { nullable: true })
  venueId!: string | null;
  @IntegerColumn()
  minorsInvolved!: number;
  /** Whether the decision warns or fines: what 娱乐场所管理条例 art. 53 counts. */
  @FlagColumn()
  warnedOrFined!: boolean;
}
