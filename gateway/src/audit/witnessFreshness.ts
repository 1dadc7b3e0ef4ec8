import type { Logger } from 'pino';

/** FRESH: witnessed, or not long without. LATE: an operator should look. TOO_LATE: the log is on its word alone. */
export interface WitnessState {
  readonly kind: 'FRESH' | 'LATE' | 'TOO_LATE';
  /** When the witness last signed, by its clock; null if it never did. */
  readonly lastAt: string | null;
}

export interface FreshnessOptions {
  readonly warnAfterMs: number;
  readonly refuseAfterMs: number;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** How long the oldest checkpoint has waited for the witness. */
export class WitnessFreshness {
  private oldest: number | null = null;
  private forked: string | null = null;
  private lastAt: string | null = null;
  private failure: unknown;
  private warned: WitnessState['kind'] = 'FRESH';

  constructor(private readonly options: FreshnessOptions) {}

  /** A checkpoint waits since this time (ms), unless an older one does. */
  waits(since: number): void {
    this.oldest ??= since;
  }

  /** @param waitingSince time (ms) of the oldest checkpoint that came after the one that was signed; null for none */
  signed(at: string | null, waitingSince: number | null): void {
    this.lastAt = at;
    this.oldest = waitingSince;
    this.failure = undefined;
    this.forked = null;
  }

  /** Why the witness has not signed, told with the next warning. */
  failed(error: unknown): void {
    this.failure = error;
  }

  /** The witness will sign nothing more until an operator has decided. */
  fork(message: string): void {
    if (this.forked === null)
      this.options.log.error({ message }, 'the witness saw two histories of this log');
    this.forked = message;
  }

  state(): WitnessState {
    const kind = this.kind();
    if (kind !== this.warned) {
      if (kind === 'FRESH') this.options.log.info('the witness signs again');
      else if (kind === 'TOO_LATE' || this.warned === 'FRESH') {
        this.options.log.warn(
          { kind, lastAt: this.lastAt, err: this.failure },
          'the witness has not signed for long',
        );
      }
      this.warned = kind;
    }
    return { kind, lastAt: this.lastAt };
  }

  private kind(): WitnessState['kind'] {
    if (this.forked !== null) return 'TOO_LATE';
    if (this.oldest === null) return 'FRESH';
    const waited = this.options.clock().getTime() - this.oldest;
    if (waited > this.options.refuseAfterMs) return 'TOO_LATE';
    return waited > this.options.warnAfterMs ? 'LATE' : 'FRESH';
  }
}
