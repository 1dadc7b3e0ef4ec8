import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { privateFile } from './privateFile';

const newKey = (): string =>
  JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));

/**
 * The Ed25519 private key in `file` (JWK, RFC 8037, mode 0600); made there if the file does not exist.
 * @throws Error if the file holds something else or may be read by other users
 */
export function localKey(file: string): KeyObject {
  const text = privateFile(file, newKey);
  try {
    const key = createPrivateKey({ key: JSON.parse(text) as Record<string, string>, format: 'jwk' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below: what the parser would say may repeat key material.
  }
  throw new Error(
    `The key file ${file} does not hold an Ed25519 private key. Remove it and a new one is made.`,
  );
}
