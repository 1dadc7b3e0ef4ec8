import type { Logger } from 'pino';
import { createLogger } from '#shared/observability/logger';
import { readGatewayConfig } from './config';
import { distributedTransports } from './departments/distributedTransports';
import { unprotectedPolicy, type GatewayPolicy } from './policy/gatewayPolicy';
import type { StartOptions } from './start';
import { tokenVerifierOf } from './tokenVerifier';

/**
 * What it takes to serve a supergraph that is not ours, in the process of a test suite or a trial: its departments are
 * reached over HTTP where `@join__graph` says, and everything else is as in a gateway without any configuration.
 */
export interface SupergraphStartOptions {
  /** The full supergraph, with `for: SECURITY`. */
  readonly supergraphSdl: string;
  /** 0 for any that is free; 4000 when left out. */
  readonly port?: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** Everyone may read everything: on loopback alone, and never where NODE_ENV is "production". */
  readonly unprotected?: boolean;
  /** The policy of this very supergraph; without, it must be `unprotected`. */
  readonly policy?: GatewayPolicy;
  /** More of the gateway's variables (config.ts), such as MAX_DEPTH; the process's own are not read, NODE_ENV apart. */
  readonly env?: Readonly<Record<string, string>>;
  /** Left out: warnings and worse go to standard output. */
  readonly log?: Logger;
}

/**
 * The options of a start as they are, or those of the short form spelled out. Nobody's token is accepted in the short
 * form unless `env` names an issuer: callers without one are the public.
 * @throws Error without a policy and without `unprotected`, or with both; EnvironmentError
 */
export function startOptionsOf(options: StartOptions | SupergraphStartOptions): StartOptions {
  if ('config' in options) return options;
  const { supergraphSdl, port = 4000, host = '127.0.0.1', env = {} } = options;
  const policy = policyOf(options);
  const config = readGatewayConfig({
    LOG_LEVEL: 'warn',
    ...env,
    NODE_ENV: environmentOf(env),
    PORT: String(port),
    HOST: host,
  });
  const log = options.log ?? createLogger({ level: config.logLevel, service: 'gateway' });
  const clock = (): Date => new Date();
  return {
    config,
    supergraphSdl,
    policy,
    transports: distributedTransports(supergraphSdl, config, clock, log),
    verifier: tokenVerifierOf(config, clock),
    log,
  };
}

/** Production when the process or the options say so: neither can take it back. */
function environmentOf(env: Readonly<Record<string, string>>): string | undefined {
  const stated = [process.env['NODE_ENV'], env['NODE_ENV']];
  return stated.find((value) => value?.trim().toLowerCase() === 'production') ?? env['NODE_ENV'] ?? stated[0];
}

function policyOf({ policy, unprotected = false }: SupergraphStartOptions): GatewayPolicy {
  if (policy && unprotected) throw new Error('A policy was given and "unprotected" too: choose one of them.');
  if (policy) return policy;
  if (unprotected) return unprotectedPolicy;
  throw new Error(
    'No policy was given: nobody may read anything. Give the policy of the supergraph, or "unprotected: true" on your own machine.',
  );
}
