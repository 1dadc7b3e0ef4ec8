import type { Entry } from '#shared/audit/record';
import { errorTable, type ErrorCode } from '#shared/errors/table';

export type Outcome = Extract<Entry, { type: 'outcome' }>['outcome'];

/** Codes of failures on our side or a department's; every other code without data is a refusal. */
const failures = new Set<ErrorCode>(['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);

/** @param code of the first error; null without errors. `HTTP_<status>` for answers that were no GraphQL */
export function outcomeOf(code: string | null, hasData: boolean): Outcome {
  if (hasData) return code === null ? 'ANSWERED' : 'PARTIAL';
  if (code === null || code.startsWith('HTTP_5')) return 'FAILED';
  if (code.startsWith('HTTP_')) return 'REFUSED';
  return code in errorTable && !failures.has(code as ErrorCode) ? 'REFUSED' : 'FAILED';
}
