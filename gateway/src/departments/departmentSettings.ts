import { z } from 'zod';
import type { BreakerSettings } from './breaker';
import type { BulkheadSettings } from './bulkhead';
import type { RetrySettings } from './retries';

/** How the gateway treats each department; the same for all. */
export interface DepartmentSettings {
  /** Milliseconds for a whole answer. */
  readonly deadlineMs: number;
  /** Milliseconds for opening a connection. */
  readonly connectMs: number;
  /** Bytes of the largest answer. */
  readonly answerLimit: number;
  readonly bulkhead: BulkheadSettings;
  readonly breaker: BreakerSettings;
  readonly retries: RetrySettings;
  /** Milliseconds over which answers and failures are counted. */
  readonly windowMs: number;
}

const upTo = (digits: number, what: string) =>
  z
    .string()
    .regex(new RegExp(`^(0|[1-9]\\d{0,${digits - 1}})$`))
    .transform(Number)
    .describe(what);
const atLeastOne = (what: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform(Number)
    .describe(what);

/** What each variable means, and the reason for its default. */
export const departmentVariables = {
  /** A page that waits longer has lost its reader. */
  SUBGRAPH_DEADLINE_MS: atLeastOne('milliseconds a department may take').default(10_000),
  SUBGRAPH_ANSWER_LIMIT: atLeastOne("bytes of a department's largest answer").default(33_554_432),
  /** Within one region a connection opens in milliseconds; two seconds cover a lost packet and its repetition. */
  DEPARTMENT_CONNECT_MS: atLeastOne('milliseconds to connect to a department').default(2000),
  /** Beyond it a department only grows slower, its database having fewer connections. */
  DEPARTMENT_CONCURRENCY: atLeastOne('calls to one department at once').default(128),
  /** Eight rounds of what runs at once: more do not get their turn before DEPARTMENT_QUEUE_MS. */
  DEPARTMENT_QUEUE: upTo(6, 'calls that may wait for one department; 0: none').default(1024),
  DEPARTMENT_QUEUE_MS: atLeastOne('milliseconds a call waits for its turn').default(2000),
  /** One: what fails twice within a fraction of a second is no passing trouble. */
  DEPARTMENT_RETRIES: upTo(1, 'times a query is sent again after a passing failure; 0: never').default(1),
  /** Five failures, if they are half of the calls of ten seconds, or twice as many in a row: one bad answer opens nothing, a dead department is noticed at once. */
  DEPARTMENT_BREAKER_FAILURES: atLeastOne('failures within ten seconds that open the breaker').default(5),
  /** Long enough to be a relief, short enough that nobody notices the department's return later than its own users. */
  DEPARTMENT_BREAKER_MS: atLeastOne('milliseconds before an open breaker lets one call try').default(2000),
};

type Read = z.output<z.ZodObject<typeof departmentVariables>>;

/** The settings that the variables make. */
export const departmentSettingsOf = (read: Read): DepartmentSettings => ({
  deadlineMs: read.SUBGRAPH_DEADLINE_MS,
  connectMs: read.DEPARTMENT_CONNECT_MS,
  answerLimit: read.SUBGRAPH_ANSWER_LIMIT,
  bulkhead: {
    concurrency: read.DEPARTMENT_CONCURRENCY,
    queue: read.DEPARTMENT_QUEUE,
    queueMs: read.DEPARTMENT_QUEUE_MS,
  },
  breaker: {
    failures: read.DEPARTMENT_BREAKER_FAILURES,
    share: 0.5,
    inARow: 2 * read.DEPARTMENT_BREAKER_FAILURES,
    openMs: read.DEPARTMENT_BREAKER_MS,
  },
  retries: { retries: read.DEPARTMENT_RETRIES, pauseMs: 50 },
  windowMs: 10_000,
});
