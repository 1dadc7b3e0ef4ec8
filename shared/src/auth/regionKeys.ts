import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Secret } from '#shared/config/secret';
import type { GrantKeys } from '#shared/grants/grantKeys';
import { deriveKey } from './deriveKey';
import { privateKeyFrom } from './internalTokenKey';

/**
 * Keys of grants and of the audit log where one secret is all there is: the trial in one process, and the launcher of several. Elsewhere
 * each process is given its own (`npm run -s graph -- keys`), and the gateway has none of pseudonyms.
 */
export const grantSigningKeyOf = (secret: Secret): KeyObject =>
  privateKeyFrom(deriveKey(secret, 'grant-signing'));

export const grantKeysOf = (secret: Secret): GrantKeys => ({
  signer: createPublicKey(grantSigningKeyOf(secret)),
  pseudonymKey: deriveKey(secret, 'pseudonyms'),
});

/** Replaces values in audit logs (audit/token.ts). */
export const auditTokenKeyOf = (secret: Secret): Buffer => deriveKey(secret, 'audit-tokens');
