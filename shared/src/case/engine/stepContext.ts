import type { CivilDate } from '#shared/calendar/civilDate';
import type { WorkCalendar } from '#shared/calendar/workCalendar';
import type { EnforcingDepartment } from './caseFacts';
import type { CaseParty } from './caseParty';
import type { PenaltyKind } from './penalty';

/** An item of the penalty catalogue, as far as guards look at it. Amounts in yuan. */
export interface ItemFacts {
  readonly code: string;
  readonly law: string;
  readonly article: string;
  readonly minFine: string | null;
  readonly maxFine: string | null;
  readonly goodsMultiple: { readonly min: number; readonly max: number } | null;
  readonly kinds: readonly PenaltyKind[];
}

/** An officer as registered. */
export interface OfficerFacts {
  readonly certNo: string;
  readonly organId: string;
  readonly certValidFrom: CivilDate;
  readonly certValidTo: CivilDate;
  /** Parties the officer must not deal with: social credit codes or ids of persons. */
  readonly conflicts: readonly string[];
}

/**
 * Another case on the same party, act and fact, of whatever department (行政处罚法 arts. 25, 29). A refusal names department,
 * case number and day to the caller: give what the caller may see in their place.
 */
export interface RivalCase {
  readonly department: EnforcingDepartment;
  readonly caseNo: string;
  readonly filedOn: CivilDate;
  /** Whether it ended with a fine. */
  readonly fined: boolean;
}

/** An earlier decision against the same venue under the same regulation. */
export interface PriorDecision {
  readonly docNo: string;
  readonly decidedOn: CivilDate;
  readonly kinds: readonly PenaltyKind[];
}

export interface Power {
  readonly organId: string;
  readonly actCode: string;
  readonly regionCode: string;
  readonly on: CivilDate;
}

/** What guards need beyond the case itself: looked up beforehand, so that the engine does nothing but judge. */
export interface StepContext {
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly item: (code: string) => ItemFacts | null;
  readonly officer: (certNo: string) => OfficerFacts | null;
  /** Whether an organ holds the power over an item in a place on a day. */
  readonly holds: (power: Power) => boolean;
  /** Null when the register of claims could not be asked. */
  readonly rivals: readonly RivalCase[] | null;
  /** Against the same venue, of the last two years; none where no rule counts them. */
  readonly priorDecisions: readonly PriorDecision[];
  /** From what fine or confiscation on a hearing must be offered (较大数额), as the province or ministry set it. */
  readonly largeAmount: (party: CaseParty['kind']) => string;
  /** Up to what fine publicity ends after three months (较低数额), as the province set it. */
  readonly lowFine: string;
  /** Value of the goods in the case, in yuan; null when unknown. */
  readonly goodsValue: string | null;
}
