import { createHash } from 'node:crypto';
import { deriveBlindIndexKey } from '#shared/auth/blindIndexKeys';
import { deriveKey } from '#shared/auth/deriveKey';
import { privateKeyFrom, publicBytesOf, type SigningKey } from '#shared/auth/internalTokenKey';
import type { DepartmentName } from '#shared/auth/principal';
import { grantVariables } from '#shared/testing/grantVariables';

const secret = 'a secret of the distributed tests, long enough to derive keys from';
const seed = createHash('sha256').update(secret).digest();
const signingKey = privateKeyFrom(seed);
const base64url = (bytes: Buffer): string => bytes.toString('base64url');
const hmacKey = (name: DepartmentName): Buffer => deriveKey(secret, `internal-token:${name}`);

/** How gateway and departments are configured for each of the two algorithms of tokens. */
export interface Configuration {
  readonly algorithm: 'HMAC-SHA256' | 'Ed25519';
  readonly gateway: Readonly<Record<string, string>>;
  readonly department: (name: DepartmentName) => Readonly<Record<string, string>>;
  /** What a request to a department is signed with. */
  readonly signer: (name: DepartmentName) => SigningKey;
}

export const configurations: readonly Configuration[] = [
  {
    algorithm: 'HMAC-SHA256',
    gateway: { INTERNAL_SECRET: secret },
    department: (name) => ({ INTERNAL_KEY: base64url(hmacKey(name)) }),
    signer: hmacKey,
  },
  {
    algorithm: 'Ed25519',
    gateway: { INTERNAL_SIGNING_KEY: base64url(seed) },
    department: () => ({ INTERNAL_VERIFY_KEY: base64url(publicBytesOf(signingKey)) }),
    signer: () => signingKey,
  },
];

/** The other keys of a department, which do not depend on the algorithm. */
export const departmentKeys = (name: DepartmentName): Readonly<Record<string, string>> => ({
  CURSOR_KEY: base64url(deriveKey(secret, `cursor:${name}`)),
  ...grantVariables(secret, name),
  ...(name === 'registry' ? { BLIND_INDEX_KEY: base64url(deriveBlindIndexKey(secret, name)) } : {}),
});
