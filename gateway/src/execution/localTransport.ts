import type { Logger } from 'pino';
import type { Subgraph } from '#shared/subgraph/contract';
import { executeOperation } from '#shared/subgraph/execute';
import type { Transport } from './transport';

/** A department in this very process: no HTTP and no token between, the same claims and the same answers. */
export function localTransport(subgraph: Subgraph, log: Logger): Transport {
  return {
    send: (operation, request) => executeOperation(subgraph, operation, request, log),
    async ready() {
      await subgraph.ready();
      return { version: subgraph.policy.version, bundle: subgraph.policy.bundle };
    },
    close: () => subgraph.close(),
  };
}
