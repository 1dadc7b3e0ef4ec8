import { hkdfSync } from 'node:crypto';
import type { Secret } from '#shared/config/secret';

const salt = 'yiyu key derivation v1';
const minimumSecretBytes = 32;

/**
 * A 32-byte key for one purpose, derived from one secret with HKDF-SHA256 (RFC 5869). Keys of different purposes tell
 * nothing about each other or the secret, so a department given its own key can forge only towards itself.
 *
 * @param purpose e.g. `internal-token:ecology` or `cursor:ecology`; never empty
 * @throws Error if the secret is shorter than 32 bytes
 */
export function deriveKey(secret: Secret | string, purpose: string): Buffer {
  const material = Buffer.from(typeof secret === 'string' ? secret : secret.reveal(), 'utf8');
  if (material.length < minimumSecretBytes) {
    throw new Error(
      `The secret to derive keys from must have at least ${minimumSecretBytes} bytes, got ${material.length}. ` +
        'Make one with: openssl rand -base64 48',
    );
  }
  if (purpose === '') throw new Error('A derived key needs a purpose, got an empty one.');
  return Buffer.from(hkdfSync('sha256', material, salt, purpose, 32));
}
