import { randomBytes } from 'node:crypto';
import { blindIndexKeyVariable, deriveBlindIndexKey, indexedDepartments } from '#shared/auth/blindIndexKeys';
import { deriveKey } from '#shared/auth/deriveKey';
import { privateKeyFrom, publicBytesOf } from '#shared/auth/internalTokenKey';
import { departments } from '#shared/auth/principal';
import { Secret } from '#shared/config/secret';
import { unreachable } from '#shared/errors/unreachable';

const password = (): string => randomBytes(24).toString('hex');

/** What signs the gateway's requests to departments (auth/internalTokenKey.ts). */
export type TokenAlgorithm = 'hmac' | 'eddsa';

/** For the gateway, and for the departments: the secret and the keys derived from it, or a private and its public key. */
function tokenLines(algorithm: TokenAlgorithm, secret: Secret): readonly string[] {
  switch (algorithm) {
    case 'hmac':
      return [
        `INTERNAL_SECRET=${secret.reveal()}`,
        ...departments.map((name) => {
          const derived = deriveKey(secret, `internal-token:${name}`).toString('base64url');
          return `INTERNAL_KEY_${suffixOf(name)}=${derived}`;
        }),
      ];
    case 'eddsa': {
      const seed = randomBytes(32);
      return [
        `INTERNAL_SIGNING_KEY=${seed.toString('base64url')}`,
        `INTERNAL_VERIFY_KEY=${publicBytesOf(privateKeyFrom(seed)).toString('base64url')}`,
      ];
    }
    default:
      return unreachable(algorithm);
  }
}

/**
 * What grants are signed and verified with, and what replaces values. Drawn by themselves: whoever knows the gateway's secret can derive
 * none of them.
 */
function grantLines(): readonly string[] {
  const seed = randomBytes(32);
  return [
    `GRANT_SIGNING_KEY=${seed.toString('base64url')}`,
    `GRANT_VERIFY_KEY=${publicBytesOf(privateKeyFrom(seed)).toString('base64url')}`,
    `PSEUDONYM_KEY=${randomBytes(32).toString('base64url')}`,
    `AUDIT_TOKEN_KEY=${randomBytes(32).toString('base64url')}`,
  ];
}

const suffixOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/**
 * A fresh set of secrets as lines of an .env file for docker-compose.yml: what signs the gateway's requests and what departments
 * verify them with, what grants are signed with and values replaced by, for each department the keys of its cursors and of its blind
 * indexes and the password of its MySQL user, and the password of MySQL's root.
 */
export function freshKeys(algorithm: TokenAlgorithm = 'hmac'): string {
  const secret = new Secret(randomBytes(48).toString('base64url'));
  const indexKeys = indexedDepartments.map(
    (name) => `${blindIndexKeyVariable(name)}=${deriveBlindIndexKey(secret, name).toString('base64url')}`,
  );
  const lines = departments.flatMap((name) => {
    const suffix = suffixOf(name);
    return [
      `CURSOR_KEY_${suffix}=${deriveKey(secret, `cursor:${name}`).toString('base64url')}`,
      `MYSQL_PASSWORD_${suffix}=${password()}`,
    ];
  });
  return [
    ...tokenLines(algorithm, secret),
    ...grantLines(),
    `MYSQL_ROOT_PASSWORD=${password()}`,
    ...lines,
    ...indexKeys,
  ].join('\n');
}
