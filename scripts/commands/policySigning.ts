import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localKey } from '#shared/auth/localKeyFile';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { isSignedBy, signPayload, type Signed } from '#shared/policy/signed';
import { signerKey } from '#shared/policy/signerKey';
import { projectPath } from '#shared/project/projectPath';
import { policyFileText } from '#gateway/policy/policyFileText';

type Payloads = Readonly<Record<string, PolicyBundle | PolicySlice>>;

const signerPath = 'shared/policy/signer.pub.pem';
/** Signed, payload, rules and their parts: down to a coordinate a line. */
const linedLevels = 4;

function pinnedKey(): KeyObject | undefined {
  try {
    return signerKey();
  } catch {
    return undefined;
  }
}

function committed(file: string): Signed<unknown> | undefined {
  const target = projectPath(...file.split('/'));
  if (!existsSync(target)) return undefined;
  try {
    const { payload, signature } = JSON.parse(readFileSync(target, 'utf8')) as Partial<Signed<unknown>>;
    return typeof signature === 'string' ? { payload, signature } : undefined;
  } catch {
    return undefined;
  }
}

/** The files that do not hold these payloads under a signature of the pinned key. Needs the public key alone. */
export function unsignedPolicies(payloads: Payloads): readonly string[] {
  const key = pinnedKey();
  return Object.entries(payloads).flatMap(([file, payload]) => {
    const signed = committed(file);
    const isSame = signed !== undefined && canonicalJson(signed.payload) === canonicalJson(payload);
    return isSame && key && isSignedBy(signed, key) ? [] : [file];
  });
}

/**
 * The texts of the files to write: those named, and all when the key of this data folder is not the pinned one, which is then
 * replaced for a reviewer to see. Makes the key when there is none.
 */
export function signPolicies(
  payloads: Payloads,
  unsigned: readonly string[],
  dataDir: string,
): Readonly<Record<string, string>> {
  const privateKey = localKey(path.join(dataDir, 'keys', 'policy-signer.json'));
  const publicKey = createPublicKey(privateKey);
  const isPinned = pinnedKey()?.equals(publicKey) ?? false;
  const files = Object.entries(payloads).filter(([file]) => !isPinned || unsigned.includes(file));
  return {
    [signerPath]: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    ...Object.fromEntries(
      files.map(([file, payload]) => [file, policyFileText(signPayload(payload, privateKey), linedLevels)]),
    ),
  };
}
