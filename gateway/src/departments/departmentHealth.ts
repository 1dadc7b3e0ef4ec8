import type { BreakerState } from './breaker';
import type { FailureKind } from './failure';

/** UNKNOWN: nobody asked it since the gateway started. */
export type DepartmentState = 'UP' | 'DEGRADED' | 'DOWN' | 'UNKNOWN';

/** What the last calls to a department came to. */
export interface CallFacts {
  /** Answers and failures of the last seconds. */
  readonly answered: number;
  readonly failed: number;
  /** Failures since the last answer. */
  readonly inARow: number;
  /** What the last call came to that says anything of the department, and since when all do. */
  readonly last: 'ANSWERED' | 'FAILED' | null;
  readonly lastSince: Date | null;
  /** The first failure after a while without any. */
  readonly troubleSince: Date | null;
  readonly lastFailure: { readonly kind: FailureKind; readonly at: Date } | null;
}

/** What the gateway knows of a department from its own calls to it; nothing of where it is. */
export interface DepartmentHealth {
  readonly state: DepartmentState;
  /** Since when; null while UNKNOWN. */
  readonly since: Date | null;
  readonly breaker: BreakerState;
  /** Calls under way. */
  readonly inFlight: number;
  /** Calls that wait for their turn. */
  readonly queued: number;
  /** Null: none since the gateway started. */
  readonly lastFailure: CallFacts['lastFailure'];
}

/** DOWN: it is not asked, or answered nothing lately. DEGRADED: some of its last answers did not come. */
export function stateOf(facts: CallFacts, breaker: BreakerState): Pick<DepartmentHealth, 'state' | 'since'> {
  const { answered, failed, last, lastSince, troubleSince } = facts;
  if (breaker !== 'CLOSED') return { state: 'DOWN', since: troubleSince };
  if (last === null) return { state: 'UNKNOWN', since: null };
  if (failed > 0 && answered > 0) return { state: 'DEGRADED', since: troubleSince };
  return { state: last === 'FAILED' ? 'DOWN' : 'UP', since: lastSince };
}
