import type { SubgraphRequest } from '#shared/subgraph/contract';

/** The GraphQL context of the gateway: who asks, in which language, under which id. Nothing else crosses the layers. */
export type GatewayContext = SubgraphRequest;
