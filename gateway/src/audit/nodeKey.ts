import type { KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { privateKeyOf, privatePem, publicPem, type Suite } from '#shared/audit/suite';
import { privateFile } from '#shared/auth/privateFile';

/**
 * The key a node signs its checkpoints with, from a file (PKCS #8 PEM, mode 0600); made there if there is none, with the public key in
 * `<file>.pub` for whoever verifies and for the witness to pin.
 * @throws Error when the file holds no key of the suite
 */
export function nodeKey(file: string, suite: Suite): KeyObject {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const text = privateFile(file, () => {
    const key = suite.newPrivateKey();
    writeFileSync(`${file}.pub`, publicPem(key));
    return privatePem(key);
  });
  try {
    const key = privateKeyOf(text);
    if (suite.takes(key)) return key;
  } catch {
    // Said below: what the parser would say may repeat key material.
  }
  throw new Error(
    `The file ${file} holds no private key for ${suite.name}. Name another one in AUDIT_KEY, or make one: npm run -s graph -- audit keys`,
  );
}
