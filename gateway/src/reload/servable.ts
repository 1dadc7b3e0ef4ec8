import { readFileSync } from 'node:fs';
import type { KeyObject } from 'node:crypto';
import { bundleFile, loadPolicy, unprotectedPolicy, type GatewayPolicy } from '../policy/gatewayPolicy';
import { requireNotOlder } from '../policy/servedVersion';

/** A supergraph and the policy of this very supergraph. */
export interface Servable {
  readonly supergraphSdl: string;
  readonly policy: GatewayPolicy;
}

/** The files that a gateway serves from. */
export interface ServablePlaces {
  readonly supergraph: string;
  /** Of the signed policy; undefined for the one beside the project's supergraph. */
  readonly policyBundle: string | undefined;
  /** What bundles are signed with; null to serve without a policy. */
  readonly signer: KeyObject | null;
  /** Remembers which version was served last. */
  readonly dataDir: string;
}

export const filesOf = ({ supergraph, policyBundle, signer }: ServablePlaces): readonly string[] =>
  signer ? [supergraph, policyBundle ?? bundleFile()] : [supergraph];

/**
 * @throws Error for a file that cannot be read; PolicyRefused for a bundle that is unsigned, made for another supergraph, or older than one
 * served before
 */
export function readServable({ supergraph, policyBundle, signer, dataDir }: ServablePlaces): Servable {
  const supergraphSdl = readFileSync(supergraph, 'utf8');
  if (!signer) return { supergraphSdl, policy: unprotectedPolicy };
  const file = policyBundle ?? bundleFile();
  const policy = loadPolicy(supergraphSdl, signer, file);
  if (policy.kind === 'BUNDLE') requireNotOlder(policy.bundle, file, dataDir);
  return { supergraphSdl, policy };
}
