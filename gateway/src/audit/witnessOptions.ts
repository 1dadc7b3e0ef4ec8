import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import type { Suite } from '#shared/audit/suite';
import type { OnCheckpoint } from './checkpoints';
import type { WitnessState } from './witnessFreshness';
import type { Fetch } from './witnessPost';

export interface WitnessClientOptions {
  /** Of the witness, e.g. `http://127.0.0.1:4040`. */
  readonly url: string;
  /** Pinned key of the witness; its suite is the witness's. */
  readonly publicKey: KeyObject;
  /** Of this node's log (`AuditLog.folder`). */
  readonly folder: string;
  /** Of the log. */
  readonly suite: Suite;
  readonly log: Logger;
  readonly clock: () => Date;
  /** Ages of the oldest checkpoint without the witness's signature, ms. */
  readonly warnAfterMs: number;
  readonly refuseAfterMs: number;
  readonly fetch?: Fetch;
  /** First pause after a failure, ms; doubled up to 64 times that. 1,000 by default. */
  readonly retryMs?: number;
  /** Spreads the pauses, 0 to 1. */
  readonly random?: () => number;
  /** Leaves sent at once; as many as a witness takes by default. */
  readonly batch?: number;
}

export interface WitnessClient {
  readonly onCheckpoint: OnCheckpoint;
  /** Now; warnings are logged when it changes. */
  state(): WitnessState;
  /** Sends what is new, once and for 2 s at most; what is left is sent after the next start. */
  close(): Promise<void>;
}
