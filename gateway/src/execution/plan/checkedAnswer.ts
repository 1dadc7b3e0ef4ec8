import { departmentError } from '#shared/errors/departmentError';
import type { DepartmentAnswer } from '../../departments/transport';
import { passedOn } from '../departmentFault';
import type { Data } from './data';
import { isAnswerTo, type FetchPlaces } from './fetchPlaces';
import type { ShapeCheck } from './fetchShape';
import { noteFault, type PlanRun } from './planRun';

export interface AnswerCheck {
  readonly service: string;
  readonly places: FetchPlaces;
  readonly hasShape: ShapeCheck;
  /** Entities asked for; undefined for root fields. */
  readonly entities: number | undefined;
}

/** Of one answer. */
const mostErrors = 1000;

/**
 * What of an answer is used; undefined when nothing is. Its errors become faults of the run: one for each field the fetch was to bring when
 * there is no telling more.
 * @throws AppError SUBGRAPH_UNAVAILABLE for an answer that is none
 */
export function checkedAnswer(run: PlanRun, answer: DepartmentAnswer, check: AnswerCheck): Data | undefined {
  const { service, places, hasShape, entities } = check;
  const errors: readonly unknown[] = Array.isArray(answer.errors) ? answer.errors : [];
  const isUsable = isAnswerTo(answer.data, entities);
  if (isUsable && !hasShape(answer.data as Data)) throw departmentError('SUBGRAPH_UNAVAILABLE', service);
  if (!isUsable && errors.length === 0) throw departmentError('SUBGRAPH_UNAVAILABLE', service);
  for (const error of errors.slice(0, mostErrors)) {
    noteFault(run, service, passedOn(service, error), places.of((error as { path?: unknown } | null)?.path));
  }
  return isUsable ? (answer.data as Data) : undefined;
}
