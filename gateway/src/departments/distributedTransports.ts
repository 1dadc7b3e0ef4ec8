import type { Logger } from 'pino';
import { deriveKey } from '#shared/auth/deriveKey';
import type { GatewayConfig } from '../config';
import { guardedTransport } from './guardedTransport';
import { httpTransport } from './httpTransport';
import type { Transport, Transports } from './transport';
import { departmentAddressesOf } from '../supergraph/subgraphAddresses';

/**
 * HTTP ways to every department of a supergraph, at `SUBGRAPH_URL_<NAME>` or where the supergraph says. Nothing is
 * opened before the first operation.
 * @param known ways that were made before, by department and URL: they are used again, and new ones added
 * @throws Error naming a department without a URL.
 */
export function distributedTransports(
  supergraphSdl: string,
  config: GatewayConfig,
  clock: () => Date,
  log: Logger,
  known: Map<string, Transport> = new Map(),
): Transports {
  const settings = config.departments;
  const { deadlineMs, connectMs, answerLimit, bulkhead } = settings;
  return new Map(
    [...departmentAddressesOf(supergraphSdl)].map(([name, address]) => {
      const url = config.subgraphUrls.get(name) ?? address;
      if (!URL.canParse(url)) {
        throw new Error(
          `The department "${name}" has no URL: set SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}.`,
        );
      }
      const before = known.get(`${name} ${url}`);
      if (before) return [name, before];
      const tokenKey =
        config.internalSigningKey ??
        (config.internalSecret && deriveKey(config.internalSecret, `internal-token:${name}`));
      const limits = { deadlineMs, connectMs, answerLimit, connections: bulkhead.concurrency };
      const way = httpTransport({ name, url, tokenKey, ...limits, clock, log });
      const guarded = guardedTransport(way, { name, settings, log });
      known.set(`${name} ${url}`, guarded);
      return [name, guarded];
    }),
  );
}
