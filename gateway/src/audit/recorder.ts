import type { Logger } from 'pino';
import type { Entry } from '#shared/audit/record';
import type { SignedGrant } from '#shared/grants/grant';
import { AppError } from '#shared/errors/appError';
import { errorTable } from '#shared/errors/table';
import type { WitnessState } from './witnessClient';

/** Where records go: a node's log, or nowhere with `--unprotected`. */
export interface RecordSink {
  append(entry: Entry): Promise<number>;
  appendSoon(entry: Entry): void;
}

export interface RecorderOptions {
  readonly sink: RecordSink;
  /** Replaces values (shared/src/audit/token.ts). */
  readonly tokenKey: Buffer;
  /** payloadHash of the policy bundle that is served now. */
  readonly policy: () => string;
  /** Whether a `Type.field` has a mask. */
  readonly isMasked: (coordinate: string) => boolean;
  /** Of the witness; null where none is configured. */
  readonly witness: (() => WitnessState) | null;
  readonly clock: () => number;
  readonly log: Logger;
}

/** What the trails of a gateway's requests share. */
export class Recorder {
  readonly tokenKey: Buffer;
  readonly policy: () => string;
  readonly clock: () => number;
  private readonly knownGrants = new Map<string, Promise<void>>();

  constructor(private readonly options: RecorderOptions) {
    ({ tokenKey: this.tokenKey, policy: this.policy, clock: this.clock } = options);
  }

  /** @throws AppError AUDIT_UNAVAILABLE */
  async append(entry: Entry): Promise<number> {
    try {
      return await this.options.sink.append(entry);
    } catch (error) {
      this.options.log.error({ err: error }, 'a record could not be written');
      throw auditUnavailable();
    }
  }

  /** A record that no answer waits for: public data does not stay because it could not be recorded. */
  appendSoon(entry: Entry): void {
    try {
      this.options.sink.appendSoon(entry);
    } catch (error) {
      this.options.log.error({ err: error }, 'a record could not be written');
    }
  }

  /** @throws AppError AUDIT_UNAVAILABLE when nobody outside has seen the log for too long */
  requireWitness(): void {
    if (this.options.witness?.().kind === 'TOO_LATE') throw auditUnavailable();
  }

  /** A grant stands in the log before its first use, so that the log proves by itself what was allowed. */
  async knowGrant(grant: SignedGrant): Promise<void> {
    let known = this.knownGrants.get(grant.signature);
    if (!known) {
      known = this.append({
        type: 'grant',
        grant,
        masked: grant.body.coordinates.filter(this.options.isMasked),
      }).then(() => undefined);
      this.knownGrants.set(grant.signature, known);
      known.catch(() => this.knownGrants.delete(grant.signature));
    }
    await known;
  }
}

export function auditUnavailable(): AppError {
  const { meaning, whatToDo } = errorTable.AUDIT_UNAVAILABLE;
  return new AppError('AUDIT_UNAVAILABLE', {
    en: `${meaning.en} ${whatToDo.en}`,
    zh: `${meaning.zh}${whatToDo.zh}`,
  });
}
