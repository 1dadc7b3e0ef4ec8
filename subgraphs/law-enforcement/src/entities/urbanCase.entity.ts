import { Entity, Index } from 'typeorm';
import { CaseColumns } from '#shared/case/caseColumns';
import { CodeColumn, TextColumn } from '#shared/db/columns';

@Entity('urban_case')
@Index(['filedOn', 'caseNo'])
@Index(['partyUscc', 'filedOn', 'caseNo'])
@Index(['town9', 'filedOn', 'caseNo'])
@Index(['county6', 'filedOn', 'caseNo'])
@Index(['city4', 'filedOn', 'caseNo'])
@Index(['regionCode', 'filedOn', 'caseNo'])
@Index(['organId', 'filedOn', 'caseNo'])
@Index(['publicityState', 'filedOn', 'caseNo'])
@Index(['town9', 'stage', 'caseNo'])
@Index(['county6', 'stage', 'caseNo'])
@Index(['city4', 'stage', 'caseNo'])
export class UrbanCaseEntity extends CaseColumns {
  @TextColumn(200)
  place!: string;
  @CodeColumn(16)
  cityAppearanceKind!: string;
}
