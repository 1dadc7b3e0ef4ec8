import { Entity, Index } from 'typeorm';
import { CaseColumns } from '#shared/case/caseColumns';
import { CodeColumn, DecimalColumn } from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';

/** A consecutive daily penalty (环境保护法 art. 59); `total` in yuan, two decimals. */
export interface DailyPenalty {
  readonly orderedOn: string;
  readonly recheckedOn: string;
  readonly days: number;
  readonly total: string;
}

/** A penalty case of the environmental authorities (生态环境案件). */
@Entity('ecology_case')
@Index('ecology_case_publicity', ['publicityState', 'filedOn', 'caseNo', 'publicityEndsOn'])
@Index(['filedOn', 'caseNo'])
@Index(['partyUscc', 'filedOn', 'caseNo'])
@Index(['city4', 'filedOn', 'caseNo'])
@Index(['county6', 'filedOn', 'caseNo'])
@Index(['town9', 'filedOn', 'caseNo'])
@Index(['regionCode', 'filedOn', 'caseNo'])
export class EcologyCaseEntity extends CaseColumns {
  @CodeColumn(8, { nullable: true })
  pollutant!: string | null;
  @DecimalColumn(6, 2, { nullable: true })
  exceedanceTimes!: number | null;
  @JsonColumn<DailyPenalty>({ nullable: true })
  dailyPenalty!: DailyPenalty | null;
}
