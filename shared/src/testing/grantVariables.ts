import { privateBytesOf, publicBytesOf } from '#shared/auth/internalTokenKey';
import type { DepartmentName } from '#shared/auth/principal';
import { auditTokenKeyOf, grantKeysOf, grantSigningKeyOf } from '#shared/auth/regionKeys';
import { Secret } from '#shared/config/secret';

const base64url = (bytes: Buffer): string => bytes.toString('base64url');

/**
 * Environment of a department's process under a region's secret: what it honours grants with; the audit department's also what it signs
 * them with.
 */
export function grantVariables(secretText: string, name: DepartmentName): Readonly<Record<string, string>> {
  const secret = new Secret(secretText);
  const { signer, pseudonymKey } = grantKeysOf(secret);
  const honours = {
    GRANT_VERIFY_KEY: base64url(publicBytesOf(signer)),
    PSEUDONYM_KEY: base64url(pseudonymKey),
  };
  if (name !== 'audit') return honours;
  return {
    ...honours,
    GRANT_SIGNING_KEY: base64url(privateBytesOf(grantSigningKeyOf(secret))),
    AUDIT_TOKEN_KEY: base64url(auditTokenKeyOf(secret)),
  };
}
