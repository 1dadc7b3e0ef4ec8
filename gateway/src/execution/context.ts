import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { Trail } from '../audit/trail';
import type { ShapeCheck } from './answerShape';

/** The GraphQL context of the gateway: who asks, in which language, under which id, for what. */
export interface GatewayContext extends SubgraphRequest {
  /** EXPLAIN: the operation is decided on and explained, never run. */
  readonly mode: 'RUN' | 'EXPLAIN';
  /** The grant the client names; `grant` is it as signed, once there is room under it. */
  readonly grantId: string | null;
  /** What the request leaves in the audit log; null with `--unprotected`. */
  readonly trail: Trail | null;
}

/** What the guarded executor adds for the data sources while a plan runs; what is left is what departments get. */
export interface PlanContext extends SubgraphRequest {
  /** How often departments were asked, and which. */
  readonly asked: { count: number; readonly departments: Set<string> };
  /** Given when answers are to be checked in depth, because one of them broke the operation. */
  readonly shapeCheck: ShapeCheck | undefined;
}
