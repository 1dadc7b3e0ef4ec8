import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { keyId, type Suite, type SuiteName } from './suite';

/** A signed tree head (RFC 6962 §3.5): so many records, with this hash, at this time. */
export interface CheckpointBody {
  readonly format: 'yiyu-checkpoint/1';
  readonly node: string;
  readonly size: number;
  /** Merkle tree hash, hexadecimal. */
  readonly root: string;
  readonly at: string;
  readonly suite: SuiteName;
}

export interface Signature {
  readonly key: string;
  readonly signature: string;
}

export interface Checkpoint {
  readonly body: CheckpointBody;
  readonly signed: Signature;
  /** Signatures of witnesses over the same body, each with its own suite's key. */
  readonly witnesses: readonly (Signature & { readonly suite: SuiteName; readonly at: string })[];
}

/** What is signed: never only the root, so that a signature means nothing under another node, size or time. */
export const signedBytes = (body: CheckpointBody): Buffer => Buffer.from(canonicalJson(body));

export const signCheckpoint = (suite: Suite, key: KeyObject, body: CheckpointBody): Signature => ({
  key: keyId(key),
  signature: suite.sign(key, signedBytes(body)),
});
