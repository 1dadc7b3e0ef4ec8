import type { KeyObject } from 'node:crypto';
import { bundleFile, loadPolicy, type GatewayPolicy } from './gatewayPolicy';
import { noteServed, requireNotOlder } from './servedVersion';

export interface PolicyPlace {
  /** File of the bundle; undefined for the one beside the supergraph. */
  readonly policyBundle: string | undefined;
  /** Remembers which version was served last. */
  readonly dataDir: string;
}

/**
 * The policy a gateway is to serve a supergraph under.
 * @throws PolicyRefused naming the file: missing, unsigned, made for another supergraph, or older than one served before
 */
export function policyToServe(
  supergraphSdl: string,
  signer: KeyObject,
  { policyBundle, dataDir }: PolicyPlace,
): GatewayPolicy {
  const file = policyBundle ?? bundleFile();
  const policy = loadPolicy(supergraphSdl, signer, file);
  if (policy.kind === 'BUNDLE') {
    requireNotOlder(policy.bundle, file, dataDir);
    noteServed(policy.bundle, dataDir);
  }
  return policy;
}
