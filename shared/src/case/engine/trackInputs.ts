import type { CivilDate } from '#shared/calendar/civilDate';
import type { NoInput } from './mainInputs';
import type { Penalty } from './penalty';

/** Why time does not count towards a term. */
export const pauseReasons = [
  'SUSPENSION',
  'HEARING',
  'ANNOUNCEMENT',
  'TEST',
  'INSPECTION',
  'QUARANTINE',
  'APPRAISAL',
  'MONITORING',
  'ASSESSMENT',
  'DETERMINATION',
  'RIGHTS_HOLDER_IDENTIFICATION',
  'REFUND_ORDERED',
  'SERVICE',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** How badly an act weighs for credit publicity. */
export type Gravity = 'MINOR' | 'GENERAL' | 'SERIOUS';

/** 行政执法机关移送涉嫌犯罪案件的规定 art. 6. */
export const transferMaterials = ['TRANSFER_LETTER', 'REPORT', 'LIST_OF_OBJECTS', 'TEST_REPORTS'] as const;
export type TransferMaterial = (typeof transferMaterials)[number];

interface Reasoned {
  readonly reason: string;
}

interface Changed {
  /** The penalty as changed; it takes the place of the one decided. */
  readonly penalty: Penalty;
}

/** What the steps of the parallel procedures carry besides their day. Instants are ISO 8601 with offset. */
export interface TrackInputs {
  readonly PAUSE: { readonly reason: PauseReason; readonly partyTold: boolean };
  readonly RESUME: NoInput;
  readonly HOLD_EVIDENCE: { readonly approvedBy: string | null };
  readonly DISPOSE_HELD: NoInput;
  readonly SEAL: {
    readonly officers: readonly string[];
    readonly approvedBy: string | null;
    /** When an urgent measure was taken on the spot, before approval; null for the ordinary case. */
    readonly onTheSpotAt: string | null;
    readonly papersDelivered: boolean;
    readonly relatedToAct: boolean;
    readonly dailyNecessities: boolean;
    readonly alreadySealed: boolean;
  };
  readonly REPORT_SEAL: { readonly at: string };
  readonly EXTEND_SEAL: Reasoned & {
    readonly days: number;
    readonly approvedBy: string | null;
    readonly partyTold: boolean;
  };
  readonly LIFT_SEAL: Reasoned;
  readonly DISPOSE_SEALED: Reasoned;
  readonly REQUEST_HEARING: NoInput;
  readonly WAIVE_HEARING: NoInput;
  readonly CALL_HEARING: { readonly heldOn: CivilDate; readonly chair: string };
  readonly HOLD_HEARING: { readonly record: 'SIGNED' | 'REFUSAL_NOTED' | 'NONE' };
  readonly LAPSE_HEARING: Reasoned;
  readonly REPORT_CRIME: { readonly officers: readonly string[] };
  readonly APPROVE_TRANSFER: { readonly at: string; readonly byHead: boolean };
  readonly REFUSE_TRANSFER: Reasoned & { readonly byHead: boolean };
  readonly HAND_OVER: { readonly at: string; readonly materials: readonly TransferMaterial[] };
  readonly POLICE_FILE: NoInput;
  readonly POLICE_DECLINE: Reasoned;
  readonly PUBLISH: { readonly gravity: Gravity; readonly months: number };
  readonly END_PUBLICITY: NoInput;
  readonly WITHDRAW_PUBLICITY: Reasoned;
  readonly REPAIR_CREDIT: {
    readonly performed: boolean;
    readonly harmRemoved: boolean;
    readonly notRepeated: boolean;
    readonly notListed: boolean;
  };
  readonly APPLY_RECONSIDERATION: NoInput;
  readonly REFUSE_RECONSIDERATION: Reasoned;
  readonly ACCEPT_RECONSIDERATION: { readonly copyReceivedOn: CivilDate; readonly simple: boolean };
  readonly REPLY_RECONSIDERATION: NoInput;
  readonly RECONSIDERATION_UPHOLDS: NoInput;
  readonly RECONSIDERATION_CHANGES: Changed;
  readonly RECONSIDERATION_REVOKES: NoInput;
  readonly RECONSIDERATION_ENDS: NoInput;
  readonly SUE: NoInput;
  readonly LITIGATION_UPHOLDS: NoInput;
  readonly LITIGATION_CHANGES: Changed;
  readonly LITIGATION_REVOKES: NoInput;
  readonly LITIGATION_ENDS: NoInput;
  readonly DEMAND_PERFORMANCE: { readonly inWriting: boolean };
  readonly APPLY_TO_COURT: NoInput;
  readonly COURT_ORDERS: NoInput;
  readonly COURT_REFUSES: Reasoned;
  readonly COURT_ENFORCES: NoInput;
}
