import { createHash, type KeyObject } from 'node:crypto';
import { isPolicyBundle, type PolicyBundle } from '#shared/policy/bundle';
import { payloadHash, PolicyRefused, readSigned } from '#shared/policy/signed';
import { projectPath } from '#shared/project/projectPath';

/** What the gateway decides by. */
export type GatewayPolicy =
  | {
      readonly kind: 'BUNDLE';
      readonly bundle: PolicyBundle;
      /** payloadHash of the bundle: it goes with every request to a department. */
      readonly hash: string;
    }
  /** `--unprotected`: everything is served, to this machine alone (start.ts makes sure). */
  | { readonly kind: 'UNPROTECTED'; readonly hash: '' };

export const unprotectedPolicy: GatewayPolicy = { kind: 'UNPROTECTED', hash: '' };

export const policyOf = (bundle: PolicyBundle): GatewayPolicy => ({
  kind: 'BUNDLE',
  bundle,
  hash: payloadHash(bundle),
});

export const bundleFile = (): string => projectPath('gateway', 'policy', 'bundle.json');

/** SHA-256 of a full supergraph as a bundle names it. */
export const supergraphHash = (supergraphSdl: string): string =>
  createHash('sha256').update(supergraphSdl).digest('hex');

/**
 * The policy of a supergraph, from its signed bundle.
 * @throws PolicyRefused naming the file: missing, unsigned, or made for another supergraph
 */
export function loadPolicy(supergraphSdl: string, publicKey: KeyObject, file = bundleFile()): GatewayPolicy {
  const { payload } = readSigned(file, publicKey, isPolicyBundle);
  if (payload.supergraph !== supergraphHash(supergraphSdl)) {
    throw new PolicyRefused(
      file,
      'it was made for another supergraph than the one to be served. Compose both anew with: npm run compose',
    );
  }
  return policyOf(payload);
}
