import { randomBytes } from 'node:crypto';
import { deriveKey } from '#shared/auth/deriveKey';
import { departments } from '#shared/auth/principal';
import { Secret } from '#shared/config/secret';

const password = (): string => randomBytes(24).toString('hex');

/**
 * A fresh set of secrets as lines of an .env file for docker-compose.yml: the gateway's secret, for each department the
 * key derived for it, the key of its cursors and the password of its MySQL user, and the password of MySQL's root.
 */
export function freshKeys(): string {
  const secret = new Secret(randomBytes(48).toString('base64url'));
  const lines = departments.flatMap((name) => {
    const suffix = name.toUpperCase().replaceAll('-', '_');
    return [
      `INTERNAL_KEY_${suffix}=${deriveKey(secret, `internal-token:${name}`).toString('base64url')}`,
      `CURSOR_KEY_${suffix}=${deriveKey(secret, `cursor:${name}`).toString('base64url')}`,
      `MYSQL_PASSWORD_${suffix}=${password()}`,
    ];
  });
  return [`INTERNAL_SECRET=${secret.reveal()}`, `MYSQL_ROOT_PASSWORD=${password()}`, ...lines].join('\n');
}
