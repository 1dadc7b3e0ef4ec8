import {
  CodeColumn,
  DayColumn,
  KeyColumn,
  ListColumn,
  LongTextColumn,
  MoneyColumn,
} from '#shared/db/columns';
import { JsonColumn } from '#shared/db/jsonColumn';
import { RegionScoped } from '#shared/db/regionScoped';

export interface CasePayment {
  readonly paidOn: string;
  /** Yuan, two decimals. */
  readonly amount: string;
}

export interface CaseEvidence {
  readonly kind: string;
  readonly collectedOn: string;
}

/**
 * The columns that the cases of all departments share (domain: Case interface). Each department's entity extends this
 * class with its own. Index on (partyUscc, filedOn, caseNo), (county6, filedOn, caseNo), (town9, filedOn, caseNo),
 * (filedOn, caseNo).
 */
export abstract class CaseColumns extends RegionScoped {
  @KeyColumn(24)
  caseNo!: string;
  @CodeColumn(24)
  clueSource!: string;
  @CodeColumn(12)
  partyKind!: 'ENTERPRISE' | 'PERSON';
  @CodeColumn(18, { nullable: true })
  partyUscc!: string | null;
  @CodeColumn(16, { nullable: true })
  partyPersonId!: string | null;
  @CodeColumn(8)
  actCode!: string;
  @CodeColumn(40)
  actGroup!: string;
  @DayColumn()
  occurredFrom!: string;
  @DayColumn()
  occurredTo!: string;
  @CodeColumn(15)
  gridCode!: string;
  @CodeColumn(64)
  organId!: string;
  @ListColumn()
  officerCertNos!: string[];
  @DayColumn()
  filedOn!: string;
  @CodeColumn(12)
  procedure!: string;
  @CodeColumn(24)
  stage!: string;
  @JsonColumn<CaseEvidence[]>()
  evidence!: CaseEvidence[];
  @DayColumn({ nullable: true })
  noticedOn!: string | null;
  @DayColumn({ nullable: true })
  hearingOn!: string | null;
  @LongTextColumn({ nullable: true })
  defence!: string | null;
  @DayColumn({ nullable: true })
  legalReviewOn!: string | null;
  @DayColumn({ nullable: true })
  decidedOn!: string | null;
  @CodeColumn(64, { nullable: true })
  docNo!: string | null;
  @ListColumn({ nullable: true })
  decisionKinds!: string[] | null;
  @MoneyColumn({ nullable: true })
  fine!: string | null;
  @MoneyColumn({ nullable: true })
  confiscated!: string | null;
  @CodeColumn(64, { nullable: true })
  suspendedLicence!: string | null;
  @CodeColumn(16, { nullable: true })
  bannedPersonId!: string | null;
  @DayColumn({ nullable: true })
  bannedUntil!: string | null;
  @DayColumn({ nullable: true })
  servedOn!: string | null;
  @JsonColumn<CasePayment[]>()
  payments!: CasePayment[];
  @CodeColumn(16)
  publicityState!: string;
  @DayColumn({ nullable: true })
  publishedOn!: string | null;
  @DayColumn({ nullable: true })
  publicityEndsOn!: string | null;
  @DayColumn({ nullable: true })
  withdrawnOn!: string | null;
  @CodeColumn(16, { nullable: true })
  reviewOutcome!: string | null;
  @CodeColumn(16, { nullable: true })
  litigationOutcome!: string | null;
  @DayColumn({ nullable: true })
  closedOn!: string | null;
}
