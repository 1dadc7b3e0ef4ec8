import { randomBytes } from 'node:crypto';
import { deriveKey } from '#shared/auth/deriveKey';
import { departments } from '#shared/auth/principal';
import { Secret } from '#shared/config/secret';

/**
 * A fresh set of keys as lines of an .env file: the gateway's secret, and for each department the key derived for it and
 * for its cursors.
 */
export function freshKeys(): string {
  const secret = new Secret(randomBytes(48).toString('base64url'));
  const lines = departments.flatMap((name) => {
    const suffix = name.toUpperCase().replaceAll('-', '_');
    return [
      `INTERNAL_KEY_${suffix}=${deriveKey(secret, `internal-token:${name}`).toString('base64url')}`,
      `CURSOR_KEY_${suffix}=${deriveKey(secret, `cursor:${name}`).toString('base64url')}`,
    ];
  });
  return [`INTERNAL_SECRET=${secret.reveal()}`, ...lines].join('\n');
}
