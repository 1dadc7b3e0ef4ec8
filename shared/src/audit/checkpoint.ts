import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { keyId, suites, type Suite, type SuiteName } from './suite';

/** A signed tree head (RFC 6962 §3.5): so many records, with this hash, at this time. */
export interface CheckpointBody {
  readonly format: 'yiyu-checkpoint/1';
  readonly node: string;
  readonly size: number;
  /** Merkle tree hash, hexadecimal. */
  readonly root: string;
  /** ISO 8601, UTC; never before the checkpoint before. */
  readonly at: string;
  readonly suite: SuiteName;
}

export interface Signature {
  readonly key: string;
  readonly signature: string;
}

/** Over the same body, with the key and suite of the witness, at the time of its own clock. */
export interface WitnessSignature extends Signature {
  readonly suite: SuiteName;
  readonly at: string;
}

export interface Checkpoint {
  readonly body: CheckpointBody;
  readonly signed: Signature;
  readonly witnesses: readonly WitnessSignature[];
}

/** What is signed: never only the root, so that a signature means nothing under another node, size or time. */
export const signedBytes = (body: CheckpointBody): Buffer => Buffer.from(canonicalJson(body));

export const signCheckpoint = (suite: Suite, key: KeyObject, body: CheckpointBody): Signature => ({
  key: keyId(key),
  signature: suite.sign(key, signedBytes(body)),
});

/** Whether the pinned key of the node signed exactly this, in the suite that it names. */
export const isSignedCheckpoint = (publicKey: KeyObject, { body, signed }: Checkpoint): boolean => {
  const suite = suites[body.suite];
  return (
    suite.takes(publicKey) &&
    signed.key === keyId(publicKey) &&
    suite.isSigned(publicKey, signedBytes(body), signed.signature)
  );
};

/** The witness signs its own time and suite too: its clock is the second one that speaks for a record's time. */
const witnessedBytes = (
  checkpoint: CheckpointBody,
  { key, suite, at }: Omit<WitnessSignature, 'signature'>,
): Buffer => Buffer.from(canonicalJson({ format: 'yiyu-witness/1', checkpoint, key, suite, at }));

export function witnessCheckpoint(
  suite: Suite,
  key: KeyObject,
  body: CheckpointBody,
  at: string,
): WitnessSignature {
  const facts = { key: keyId(key), suite: suite.name, at };
  return { ...facts, signature: suite.sign(key, witnessedBytes(body, facts)) };
}

/** Whether the pinned key of the witness signed exactly this. */
export const isWitnessed = (
  suite: Suite,
  publicKey: KeyObject,
  body: CheckpointBody,
  witness: WitnessSignature,
): boolean =>
  witness.suite === suite.name &&
  witness.key === keyId(publicKey) &&
  suite.isSigned(publicKey, witnessedBytes(body, witness), witness.signature);
