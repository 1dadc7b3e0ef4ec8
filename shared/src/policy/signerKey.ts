import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { PolicyRefused } from './signed';

/** Where the key that policies are signed with is pinned, unless POLICY_SIGNER names another file. */
export const signerKeyFile = (): string => projectPath('shared', 'policy', 'signer.pub.pem');

/** The pinned public key (Ed25519, SPKI PEM). @throws PolicyRefused naming the file */
export function signerKey(file = signerKeyFile()): KeyObject {
  try {
    const key = createPublicKey(readFileSync(file, 'utf8'));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below for every reason alike.
  }
  throw new PolicyRefused(
    file,
    'it does not hold an Ed25519 public key. Restore it, or run: npm run compose',
  );
}
