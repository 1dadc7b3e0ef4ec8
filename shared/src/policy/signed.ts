import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson } from './canonicalJson';

/** A policy file: what it says, and an Ed25519 signature (RFC 8032) over its canonical JSON. */
export interface Signed<T> {
  readonly payload: T;
  /** base64url. */
  readonly signature: string;
}

/** SHA-256 over the canonical JSON, lower-case hexadecimal: the name by which gateway and departments compare policies. */
export const payloadHash = (payload: unknown): string =>
  createHash('sha256').update(canonicalJson(payload)).digest('hex');

export const signPayload = <T>(payload: T, privateKey: KeyObject): Signed<T> => ({
  payload,
  signature: sign(null, Buffer.from(canonicalJson(payload)), privateKey).toString('base64url'),
});

export function isSignedBy({ payload, signature }: Signed<unknown>, publicKey: KeyObject): boolean {
  try {
    return verify(null, Buffer.from(canonicalJson(payload)), publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** A policy that must not be used. The message names the file and says what to do. */
export class PolicyRefused extends Error {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`The policy file ${file} is refused: ${reason}`);
    this.name = 'PolicyRefused';
  }
}

/**
 * Reads a signed file.
 * @param isPayload whether the payload has the shape expected; nothing of it is used otherwise
 * @throws PolicyRefused when it is missing, no JSON, of another shape, or its signature does not fit the key
 */
export function readSigned<T>(
  file: string,
  publicKey: KeyObject,
  isPayload: (value: unknown) => value is T,
): Signed<T> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new PolicyRefused(file, 'it cannot be read. Make it with: npm run compose');
  }
  let parsed: { payload?: unknown; signature?: unknown };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    throw new PolicyRefused(file, 'it is not JSON. Make it anew with: npm run compose');
  }
  const { payload, signature } = parsed;
  if (!isPayload(payload) || typeof signature !== 'string') {
    throw new PolicyRefused(
      file,
      'it has another form than this version knows. Make it anew with: npm run compose',
    );
  }
  const signed = { payload, signature };
  if (!isSignedBy(signed, publicKey)) {
    throw new PolicyRefused(
      file,
      'its signature does not fit the pinned key. Restore the file, or compose and sign it anew.',
    );
  }
  return signed;
}
