import type { SubgraphRequest } from '#shared/subgraph/contract';

/** One operation for one department, as the plan words it. */
export interface DepartmentOperation {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
}

/** What came back, not yet trusted: the data source checks its shape. */
export interface DepartmentAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** By which policy a department decides: payloadHash of the bundle its slice was cut from. */
export interface DepartmentPolicy {
  readonly version: number;
  readonly bundle: string;
}

/** The way to one department: in process or over HTTP. */
export interface Transport {
  /** @throws AppError SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT; nothing else of the way there reaches a client. */
  send(operation: DepartmentOperation, request: SubgraphRequest): Promise<DepartmentAnswer>;
  /** Resolves when the department would answer, with the policy it decides by; null for a foreign one that tells none. */
  ready(): Promise<DepartmentPolicy | null>;
  close(): Promise<void>;
}

/** Transports by the name of the department's folder, which is the subgraph's name in the supergraph. */
export type Transports = ReadonlyMap<string, Transport>;
