import type { DocumentNode } from 'graphql';
import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { CallOptions } from '../../departments/transport';

/** One operation to run. */
export interface PlanRequest {
  /** What the answer is shaped by, filtered where something is denied. */
  readonly document: DocumentNode;
  /** One for each document. */
  readonly queryHash: string;
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What departments are told of who asks. */
  readonly request: SubgraphRequest;
  /** How often departments were asked, and which: written to while the plan runs. */
  readonly asked: { count: number; readonly departments: Set<string> };
  readonly call?: Omit<CallOptions, 'kind'> | undefined;
}
