import type { FetchNode } from '@apollo/query-planner';
import type { AppError } from '#shared/errors/appError';
import type { CallOptions } from '../../departments/transport';
import { DepartmentFault, type ResponsePath } from '../departmentFault';
import type { Data } from './data';
import type { PlanRequest } from './planRequest';

/**
 * What came for a request. It is used again, not asked for again, when an answer that was to be put together from texts is put together from
 * objects instead.
 */
export type Received = { readonly body: string } & ({ readonly bytes: Buffer } | { readonly error: unknown });

/** One run of a compiled plan. */
export interface PlanRun {
  /** What departments answered, merged. */
  readonly root: Data;
  readonly request: PlanRequest;
  readonly call: CallOptions;
  readonly faults: DepartmentFault[];
  readonly received?: ReadonlyMap<FetchNode, Received> | undefined;
  /** Whether the client's or the default value of a Boolean variable is true. */
  isTrue(variable: string): boolean;
}

/** A part of a plan, ready to run. It never fails: what goes wrong is one of the run's faults. */
export type PlanStep = (run: PlanRun) => Promise<void>;

/** A client is told of far fewer; an answer full of errors must not keep others waiting. */
const mostFaults = 2000;

/** Notes that a department failed, at each of these places of the client's operation. */
export function noteFault(
  run: PlanRun,
  service: string,
  error: AppError,
  paths: readonly ResponsePath[],
): void {
  for (const path of paths) {
    if (run.faults.length >= mostFaults) return;
    run.faults.push(new DepartmentFault(service, error, path));
  }
}
