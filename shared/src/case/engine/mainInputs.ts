import type { CivilDate } from '#shared/calendar/civilDate';
import type { LawSource } from '#shared/calendar/clockRule';
import type { Mitigation, Penalty } from './penalty';

/** A step that needs no more than its day. */
export type NoInput = Readonly<Record<string, never>>;

interface Reasoned {
  readonly reason: string;
}

/** What of a case calls for legal review or collective discussion (行政处罚法 arts. 57, 58). */
export interface CaseTraits {
  readonly publicInterest: boolean;
  readonly complex: boolean;
  readonly serious: boolean;
  readonly reviewRequiredByLaw: boolean;
}

/** 行政处罚法 arts. 44, 63. */
export type ToldRight = 'STATEMENT' | 'DEFENCE' | 'HEARING';

/** Grounds not to punish: 行政处罚法 arts. 30, 31, 33, 36, 57. */
export type NoPenaltyGround =
  | 'MINOR_AND_CORRECTED'
  | 'FIRST_AND_SLIGHT'
  | 'NO_FAULT'
  | 'UNDER_FOURTEEN'
  | 'WITHOUT_CAPACITY'
  | 'OUT_OF_TIME'
  | 'NOT_ESTABLISHED';

/** 行政处罚法 arts. 68, 69. */
export type CashGround = 'SMALL' | 'HARD_TO_EXECUTE_LATER' | 'REMOTE';

interface LegalOpinion {
  /** Certificate number of whoever reviewed. */
  readonly reviewer: string;
  /** Whether the reviewer holds the legal professional qualification, or reviewed before it was asked for. */
  readonly qualified: boolean;
}

interface DecisionContent {
  readonly penalty: Penalty;
  readonly mitigation: Mitigation | null;
  readonly docNo: string;
}

/** What the steps of the main line carry besides their day. Days are civil dates, amounts yuan. */
export interface MainInputs {
  readonly VERIFY: NoInput;
  readonly FILE: NoInput;
  readonly DECLINE_TO_FILE: Reasoned;
  readonly INVESTIGATE: { readonly officers: readonly string[] };
  readonly REPLACE_OFFICERS: Reasoned & { readonly officers: readonly string[] };
  readonly COLLECT_EVIDENCE: { readonly kind: string };
  readonly CONCLUDE_INVESTIGATION: { readonly traits: CaseTraits };
  readonly REOPEN_INVESTIGATION: Reasoned & { readonly newFacts: boolean };
  readonly SUBMIT_LEGAL_REVIEW: NoInput;
  readonly PASS_LEGAL_REVIEW: LegalOpinion;
  readonly FAIL_LEGAL_REVIEW: LegalOpinion & Reasoned;
  readonly DISCUSS: { readonly minutesNo: string };
  readonly NOTIFY: {
    readonly penalty: Penalty;
    readonly mitigation: Mitigation | null;
    /** Whether the notice states facts, reasons and legal basis. */
    readonly reasoned: boolean;
    readonly rightsTold: readonly ToldRight[];
    /** The day up to which the party may state and defend. */
    readonly statementBy: CivilDate;
  };
  readonly HEAR_STATEMENT: { readonly form: 'WRITTEN' | 'ORAL' };
  readonly REVIEW_STATEMENT: Reasoned & { readonly accepted: boolean };
  readonly WAIVE_STATEMENT: { readonly inWriting: boolean };
  readonly DECIDE: DecisionContent & {
    readonly actCode: string;
    readonly basis: readonly LawSource[];
    /** Whether the decision tells how and until when to seek reconsideration or sue. */
    readonly remediesTold: boolean;
  };
  readonly DECIDE_ON_THE_SPOT: DecisionContent & {
    readonly officers: readonly string[];
    readonly certificateShown: boolean;
    readonly reasoned: boolean;
    readonly partyHeard: boolean;
    readonly delivered: boolean;
  };
  readonly SERVE: {
    readonly method: 'HANDED' | 'LEFT' | 'POST' | 'ELECTRONIC' | 'ANNOUNCEMENT';
    readonly consentSigned: boolean;
  };
  readonly RECORD_PAYMENT: {
    readonly amount: string;
    /** Null when paid at the bank or electronically. */
    readonly cash: { readonly ground: CashGround; readonly receiptNo: string | null } | null;
  };
  readonly GRANT_INSTALMENTS: {
    readonly appliedOn: CivilDate | null;
    readonly approvedBy: string | null;
    readonly until: CivilDate;
  };
  readonly CLOSE: { readonly archiveNo: string | null };
  readonly NO_PENALTY: Reasoned & {
    readonly ground: NoPenaltyGround;
    readonly corrected: boolean;
    readonly harm: 'NONE' | 'SLIGHT' | 'SERIOUS';
    readonly firstTime: boolean;
    /** Whether the party was educated (art. 33), or the guardian told (arts. 30, 31). */
    readonly educated: boolean;
  };
  readonly TRANSFER_ORGAN: Reasoned & { readonly toOrganId: string };
  readonly TRANSFER_CRIMINAL: NoInput;
  readonly ANNUL: Reasoned & { readonly ground: 'RECONSIDERATION' | 'LITIGATION' | 'SELF_CORRECTION' };
  readonly EXTEND_TERM: Reasoned & {
    readonly days: number;
    readonly approvedBy: 'HEAD' | 'COLLECTIVE';
  };
  /** Department ecology (extensions/ecology.ts). */
  readonly IMPOSE_DAILY_PENALTY: {
    readonly orderedOn: CivilDate;
    readonly recheckedOn: CivilDate;
    readonly stillViolating: boolean;
    readonly total: string;
  };
}
