import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { CallOptions } from '../departments/transport';
import type { Trail } from '../audit/trail';

/** The GraphQL context of the gateway: who asks, in which language, under which id, for what. */
export interface GatewayContext extends Omit<SubgraphRequest, 'bundle'> {
  /** EXPLAIN: the operation is decided on and explained, never run. */
  readonly mode: 'RUN' | 'EXPLAIN';
  /** The grant the client names; `grant` is it as signed, once there is room under it. */
  readonly grantId: string | null;
  /** What the request leaves in the audit log; null with `--unprotected`. */
  readonly trail: Trail | null;
  /** TEXT: where it may be, the answer's data comes as the text that is sent. */
  readonly form: 'DATA' | 'TEXT';
  /** When departments need not answer any more. */
  readonly call: Pick<CallOptions, 'signal' | 'deadline'>;
}
