import type { KeyObject } from 'node:crypto';

/** What a department needs to honour grants. */
export interface GrantKeys {
  /** Public key of the audit department, pinned: it alone signs grants. */
  readonly signer: KeyObject;
  /** Shared by departments and unknown to the gateway: pseudonyms of a grant are made under a key derived from it. */
  readonly pseudonymKey: Buffer;
}
