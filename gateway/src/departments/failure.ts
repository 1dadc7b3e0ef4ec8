import { AppError } from '#shared/errors/appError';
import { departmentError } from '#shared/errors/departmentError';

/**
 * What became of a call, for the log, the breaker and the operators; a client only learns whether the department was unavailable or
 * late.
 * - `CONNECTION`: refused, reset, or closed before the answer was complete
 * - `TIMEOUT`: no complete answer in the department's own time
 * - `OUT_OF_TIME`: the client's whole request ran out of time before that
 * - `STATUS`: answered 5xx
 * - `REFUSED`: answered anything else but 200
 * - `BAD_ANSWER`: too large, or not what was to come
 * - `OPEN`: not asked, because it failed too often just now
 * - `FULL`: not asked, because too many calls wait for it already
 * - `CLIENT_GONE`: nobody waits for the answer any more
 */
export type FailureKind =
  | 'CONNECTION'
  | 'TIMEOUT'
  | 'OUT_OF_TIME'
  | 'STATUS'
  | 'REFUSED'
  | 'BAD_ANSWER'
  | 'OPEN'
  | 'FULL'
  | 'CLIENT_GONE';

/** A failed call in the words a client may read: the department's name in both languages, and nothing of the way there. */
export class DepartmentFailure extends AppError {
  constructor(
    words: AppError,
    readonly kind: FailureKind,
    /** Sent again, the call may well succeed: the department could not have begun it, or says that it is a passing trouble. */
    readonly mayPass: boolean,
  ) {
    super(words.code, words.messages, words.details);
    this.name = 'DepartmentFailure';
  }
}

/**
 * Without a stack: a department that is down fails thousands of times, always from the same places, and each stack costs as much as the
 * call. What happened on the way is logged where it happened.
 * @param name the department's folder name
 */
export function departmentFailure(name: string, kind: FailureKind, mayPass = false): DepartmentFailure {
  const isLate = kind === 'TIMEOUT' || kind === 'OUT_OF_TIME';
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const words = departmentError(isLate ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', name);
    return new DepartmentFailure(words, kind, mayPass);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
