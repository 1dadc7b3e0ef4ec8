import type { CivilDate } from '#shared/calendar/civilDate';
import type { AdministrativeLevel, DepartmentName } from '#shared/auth/principal';
import type { CaseEvidence, CasePayment } from '#shared/case/caseColumns';
import type { CaseParty } from './caseParty';
import type { StepInputs, StepName } from './caseStep';
import type { Penalty } from './penalty';
import type { CaseStage } from './stages';
import type { PauseReason } from './trackInputs';
import { initialTracks, type TrackName, type TrackStates } from './tracks';

/** The departments that enforce the law. */
export type EnforcingDepartment = Exclude<DepartmentName, 'registry' | 'audit'>;

/** Time that does not count; `to` null while it goes on. The day it begins counts still, the day it ends does not. */
export interface Pause {
  readonly reason: PauseReason;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** When a step was last taken, as which version of the case, and with what. */
export interface Taken<S extends StepName> {
  readonly on: CivilDate;
  readonly version: number;
  readonly input: StepInputs[S];
}

/** What is known when a clue is registered. */
export interface Clue {
  readonly caseNo: string;
  readonly department: EnforcingDepartment;
  readonly organId: string;
  readonly organLevel: AdministrativeLevel;
  readonly regionCode: string;
  readonly party: CaseParty;
  readonly actCode: string;
  /** Items of the same organ that the one act meets as well (行政处罚法 art. 29). */
  readonly otherActCodes: readonly string[];
  readonly occurredFrom: CivilDate;
  /** When the act ended; while it goes on, the day it was discovered. */
  readonly occurredTo: CivilDate;
  readonly discoveredOn: CivilDate;
  /** Whether it harmed life, health or financial security (行政处罚法 art. 36). */
  readonly harmedSafety: boolean;
  readonly registeredOn: CivilDate;
}

/** All that the engine knows of a case. Plain data: it can be kept as JSON, and follows from clue and history alone. */
export interface CaseFacts extends Clue {
  /** 0 for a clue; every step adds one. */
  readonly version: number;
  readonly stage: CaseStage;
  readonly tracks: TrackStates;
  /** Certificate numbers of the officers in charge. */
  readonly officers: readonly string[];
  readonly evidence: readonly CaseEvidence[];
  readonly payments: readonly CasePayment[];
  readonly pauses: readonly Pause[];
  readonly extensions: readonly { readonly on: CivilDate; readonly days: number }[];
  /** The notice in force when the party defended itself: a decision may not go beyond it (行政处罚法 art. 45). */
  readonly ceiling: Penalty | null;
  /** The last time of each step that still counts. */
  readonly taken: { readonly [S in StepName]?: Taken<S> };
  /** The day of the last step on the main line and on each track. */
  readonly latest: { readonly [T in TrackName | 'MAIN']?: CivilDate };
}

/** The case that a clue begins. */
export const openCase = (clue: Clue): CaseFacts => ({
  ...clue,
  version: 0,
  stage: 'CLUE',
  tracks: initialTracks,
  officers: [],
  evidence: [],
  payments: [],
  pauses: [],
  extensions: [],
  ceiling: null,
  taken: {},
  latest: { MAIN: clue.registeredOn },
});
