import type { Logger } from 'pino';
import { deriveKey } from '#shared/auth/deriveKey';
import type { GatewayConfig } from './config';
import { httpTransport } from './execution/httpTransport';
import type { Transports } from './execution/transport';
import { subgraphAddressesOf } from './supergraph/subgraphAddresses';

/**
 * HTTP ways to every department of a supergraph, at `SUBGRAPH_URL_<NAME>` or where the supergraph says. Nothing is
 * opened before the first operation.
 * @throws Error naming a department without a URL.
 */
export function distributedTransports(
  supergraphSdl: string,
  config: GatewayConfig,
  clock: () => Date,
  log: Logger,
): Transports {
  const { deadlineMs, answerLimit } = config.departments;
  return new Map(
    [...subgraphAddressesOf(supergraphSdl)].map(([name, address]) => {
      const url = config.subgraphUrls.get(name) ?? address;
      if (!URL.canParse(url)) {
        throw new Error(
          `The department "${name}" has no URL: set SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}.`,
        );
      }
      const tokenKey =
        config.internalSigningKey ??
        (config.internalSecret && deriveKey(config.internalSecret, `internal-token:${name}`));
      return [name, httpTransport({ name, url, tokenKey, deadlineMs, answerLimit, clock, log })];
    }),
  );
}
