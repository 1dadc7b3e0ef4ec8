import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { ShapeCheck } from './answerShape';

/** The GraphQL context of the gateway: who asks, in which language, under which id. Nothing else crosses the layers. */
export type GatewayContext = SubgraphRequest;

/** What the guarded executor adds for the data sources while a plan runs. */
export interface PlanContext extends GatewayContext {
  /** How often departments were asked. */
  readonly asked: { count: number };
  /** Given when answers are to be checked in depth, because one of them broke the operation. */
  readonly shapeCheck: ShapeCheck | undefined;
}
