import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { ExecutionResult } from 'graphql';
import type { TextCounts } from './plan/planExecutor';
import type { OnRow, TextView } from './plan/text/textView';

export type PlanResult = ExecutionResult<Record<string, unknown>>;

/** An answer without errors whose `data` is there as JSON text, in UTF-8 bytes read as latin1: it is sent as it is. */
export interface TextResult {
  readonly text: string;
}

export const isText = (result: PlanResult | TextResult): result is TextResult => 'text' in result;

/** Plans and runs operations that were decided on: by our own executor, or by that of @apollo/gateway to compare with. */
export interface Runner {
  run(context: GatewayGraphQLRequestContext): Promise<PlanResult>;
  /** The same where the answer may leave as departments printed it; absent where there is no such way. */
  runText?(
    context: GatewayGraphQLRequestContext,
    /** What of the document the client did not ask for; undefined for a document of the client's own. */
    view: TextView | undefined,
    /** Told of each row of the view, when the answer is text. */
    onRow: OnRow,
  ): Promise<PlanResult | TextResult>;
  /** Plans an operation before anybody waits for it. */
  prepare(operation: PlannedOperationText): Promise<void>;
  /** What was planned and is kept, the most recently used first. */
  recent(count: number): readonly PlannedOperationText[];
  /** How often text was answered where it was asked for, and why not; absent where it never is. */
  counts?(): TextCounts;
  close(): Promise<void>;
}

/** An operation as plans are kept under it. */
export type PlannedOperationText = Pick<GatewayGraphQLRequestContext, 'document' | 'queryHash'> & {
  readonly operationName: string | undefined;
};
