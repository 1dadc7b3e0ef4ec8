import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { ShapeCheck } from './answerShape';

/** The GraphQL context of the gateway: who asks, in which language, under which id. */
export interface GatewayContext extends SubgraphRequest {
  /** EXPLAIN: the operation is decided on and explained, never run. */
  readonly mode: 'RUN' | 'EXPLAIN';
}

/** What the guarded executor adds for the data sources while a plan runs; what is left is what departments get. */
export interface PlanContext extends SubgraphRequest {
  /** How often departments were asked. */
  readonly asked: { count: number };
  /** Given when answers are to be checked in depth, because one of them broke the operation. */
  readonly shapeCheck: ShapeCheck | undefined;
}
