import type { CallSignal } from '#shared/http/callOff';
import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { DepartmentHealth } from './departmentHealth';

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

/** What a call may cost and when it ends; without them the department's own time limit alone holds. */
export interface CallOptions {
  /** Aborted when the client went away. */
  readonly signal?: CallSignal | undefined;
  /** Instant, in milliseconds of `performance.now()`, by which the whole request of the client must be answered. */
  readonly deadline?: number | undefined;
  /** Only what is known to be a query is ever sent again. */
  readonly kind?: 'query' | 'mutation' | undefined;
}

/** The way to one department: in process or over HTTP. */
export interface Transport {
  /** @throws AppError SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT; nothing else of the way there reaches a client. */
  send(
    operation: DepartmentOperation,
    request: SubgraphRequest,
    call?: CallOptions,
  ): Promise<DepartmentAnswer>;
  /**
   * The same for a body already printed, `{"query":…,"operationName":…,"variables":…}`: the bytes of the answer as they came
   * (status 200, complete, within the size limit), not yet parsed. Absent for departments of this process.
   * @throws AppError as `send` does
   */
  sendText?(body: string, request: SubgraphRequest, call?: CallOptions): Promise<Buffer>;
  /** Resolves when the department would answer, with the policy it decides by; null for a foreign one that tells none. */
  ready(): Promise<DepartmentPolicy | null>;
  /** What the calls so far say of the department; absent where nobody counts them. */
  health?(): DepartmentHealth;
  close(): Promise<void>;
}

/** Transports by the name of the department's folder, which is the subgraph's name in the supergraph. */
export type Transports = ReadonlyMap<string, Transport>;
