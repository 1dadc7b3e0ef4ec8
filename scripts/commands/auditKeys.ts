import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyId, privatePem, publicPem, suites, type SuiteName } from '#shared/audit/suite';
import { nodeName } from '#shared/audit/witness/submission';

export interface WrittenKeys {
  readonly privateFile: string;
  readonly publicFile: string;
  readonly id: string;
  readonly key: KeyObject;
}

/** Makes a key pair. @throws Error when the name cannot be a file's, or one of the files is there */
export function writeKeys(name: string, folder: string, suite: SuiteName): WrittenKeys {
  if (!nodeName.safeParse(name).success) {
    throw new Error('Expected a name of letters, digits, ".", "_" and "-", 64 at most.');
  }
  const privateFile = path.join(folder, `${name}.pem`);
  const publicFile = path.join(folder, `${name}.pub.pem`);
  for (const file of [privateFile, publicFile]) {
    if (existsSync(file))
      throw new Error(`${file} is there already. Move it away, or choose another folder.`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = suites[suite].newPrivateKey();
  writeFileSync(privateFile, privatePem(key), { mode: 0o600, flag: 'wx', flush: true });
  writeFileSync(publicFile, publicPem(createPublicKey(privatePem(key))), { flag: 'wx', flush: true });
  return { privateFile, publicFile, id: keyId(key), key };
}
