import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { CallOptions } from '../../departments/transport';
import type { ShapeCheck } from './answerShape';

/** What the data sources find in the context while a plan runs. */
export interface PlanContext {
  /** What departments are told of who asks. */
  readonly request: SubgraphRequest;
  /** How often departments were asked, and which. */
  readonly asked: { count: number; readonly departments: Set<string> };
  /** Given when answers are to be checked in depth, because one of them broke the operation. */
  readonly shapeCheck: ShapeCheck | undefined;
  readonly call: CallOptions;
}
