import { createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const hasCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/**
 * Writes a new key beside the target and links it there: a link is made whole or not at all and never replaces a file,
 * so of two processes that race one key wins and both read it.
 */
function createKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const draft = `${file}.${randomUUID()}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(jwk)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
}

function readKeyFile(file: string): KeyObject {
  const text = readFileSync(file, 'utf8');
  const openBits = statSync(file).mode & 0o077;
  if (process.platform !== 'win32' && openBits !== 0) {
    throw new Error(`The key file ${file} may be read by others. Run: chmod 600 ${file}`);
  }
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

/**
 * The Ed25519 private key in `file` (JWK, RFC 8037, mode 0600); made there if the file does not exist.
 * @throws Error if the file holds something else or may be read by other users
 */
export function localKey(file: string): KeyObject {
  try {
    return readKeyFile(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  createKeyFile(file);
  return readKeyFile(file);
}
