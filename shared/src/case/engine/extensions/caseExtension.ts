import type { ClockCode } from '#shared/calendar/clockRules';
import type { Message } from '#shared/errors/table';
import type { EnforcingDepartment } from '../caseFacts';
import type { StepName } from '../caseStep';
import type { GuardName } from '../guards';
import type { Transition } from '../lifecycle/transition';
import type { PauseReason } from '../trackInputs';

/** A further term for the decision beyond the ninety days. */
export interface FurtherTerm {
  /** The clock with its length and source. */
  readonly clock: ClockCode;
  /** Whether the rule leaves the length to the decision on it, the clock's own being that of the first extension. */
  readonly lengthDecided: boolean;
  /** Whether the heads of the organ decide on it together. */
  readonly collective: boolean;
}

/** What a department's own rules add to the common life cycle. Data, not code: guards and clocks are named. */
export interface CaseExtension {
  readonly department: EnforcingDepartment;
  readonly title: Message;
  /** Steps of the department's own. */
  readonly transitions: readonly Transition[];
  /** Guards on common steps beside the common ones. */
  readonly guards: { readonly [S in StepName]?: readonly GuardName[] };
  /** Extensions of the time for the decision, in order; none where 行政处罚法 art. 60 stands alone. */
  readonly furtherTerms: readonly FurtherTerm[];
  /** What does not count towards that time, where a rule of the department says so. */
  readonly excludes: readonly PauseReason[];
  /** The clock from clue to filing, where a rule of the department sets one. */
  readonly clueClock: ClockCode | null;
  /** Clocks of publicity beside the one common to all. */
  readonly publicityClocks: readonly ClockCode[];
  /** Whose rule says how long publicity lasts. */
  readonly publicity: 'MARKET' | 'CREDIT';
  /** Whether fines may be a multiple of the value of the goods. */
  readonly goodsMultiple: boolean;
}

/** A department whose rules add nothing. */
export const plain = {
  transitions: [],
  guards: {},
  furtherTerms: [],
  excludes: [],
  clueClock: null,
  publicityClocks: [],
  publicity: 'CREDIT',
  goodsMultiple: false,
} as const satisfies Partial<CaseExtension>;
