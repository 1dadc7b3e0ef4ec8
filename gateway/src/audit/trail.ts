import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Entry, RequestFacts, SeenEntities } from '#shared/audit/record';
import { tokenOf } from '#shared/audit/token';
import type { Principal } from '#shared/auth/principal';
import { isAbove } from '#shared/grants/basis';
import type { SignedGrant } from '#shared/grants/grant';
import type { PurposeCode } from '#shared/grants/purposes';
import type { AccessedCoordinates } from '../permissions/accessedCoordinates';
import { canonicalHash, recordedName } from './canonicalDocument';
import { outcomeOf, type Outcome } from './outcome';
import type { Recorder } from './recorder';
import { SeenRows } from './seenRows';

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly introspects: boolean;
  /** payloadHash of the policy that it is decided by. */
  readonly policy: string;
}

const done = Promise.resolve();

const nothingAccessed: AccessedCoordinates = {
  levels: Object.freeze({}),
  highest: 'PUBLIC',
  isWithheld: false,
};

/**
 * What one request leaves in the log: its intent before anything above public is asked of a department, its outcome before the answer
 * leaves, and at least an outcome whatever became of it. Values and names of people never get in.
 */
export class Trail {
  readonly rows = new SeenRows();
  readonly departments = new Set<string>();
  private readonly started: number;
  private principal: Principal | null = null;
  private purpose: PurposeCode | null = null;
  private grant: SignedGrant | null = null;
  private asked: Asked | null = null;
  private text: string | null = null;
  private accessed = nothingAccessed;
  private code: string | null = null;
  private hasData = false;
  private isDiscarded = false;
  private intent: number | null = null;
  private closing: Promise<void> | undefined;

  constructor(
    private readonly recorder: Recorder,
    private readonly request: string,
  ) {
    this.started = recorder.clock();
  }

  callerIs(principal: Principal, purpose: PurposeCode | null): void {
    this.principal = principal;
    this.purpose = purpose;
  }

  /** The text of a document that may turn out to be none. */
  textIs(text: string): void {
    this.text = text;
  }

  asks(asked: Asked): void {
    this.asked = asked;
  }

  /** The operation runs under this grant. @throws AppError AUDIT_UNAVAILABLE */
  async under(grant: SignedGrant): Promise<void> {
    await this.recorder.knowGrant(grant);
    this.grant = grant;
  }

  /**
   * Before departments are asked: what may leave is recorded, or, above internal, nothing runs.
   * @throws AppError AUDIT_UNAVAILABLE
   */
  async intends(accessed: AccessedCoordinates): Promise<void> {
    this.accessed = accessed;
    if (this.isPublic) return;
    if (this.isProtected) this.recorder.requireWitness();
    try {
      this.intent = await this.recorder.append({ type: 'intent', ...this.facts() });
    } catch (error) {
      if (this.isProtected) throw error;
    }
  }

  /** The answer was taken back before it left. */
  discarded(): void {
    this.isDiscarded = true;
  }

  /** What the client is told. @param codes of its errors */
  answers(codes: readonly string[], hasData: boolean): void {
    this.code ??= codes[0] ?? null;
    this.hasData = hasData;
  }

  /**
   * Records the outcome; the answer leaves after it. That of public data alone does not wait: nothing left that needs a proof, and a
   * sync for each would cost more than the answer.
   * @throws AppError AUDIT_UNAVAILABLE when it holds anything above internal and cannot be recorded
   */
  async close(): Promise<void> {
    if (this.isPublic) return this.recordSoon();
    this.closing ??= this.record();
    try {
      await this.closing;
    } catch (error) {
      if (this.isProtected) throw error;
    }
  }

  /** For answers that left by another way, without data: broken bodies, clients that went away. */
  closeLate(status: number): void {
    if (this.closing) return;
    this.code ??= `HTTP_${status}`;
    if (this.isPublic) return this.recordSoon();
    this.closing = this.record();
    this.closing.catch(() => undefined);
  }

  /** Nothing above public is in the answer. */
  get isPublic(): boolean {
    return this.accessed.highest === 'PUBLIC';
  }

  private get isProtected(): boolean {
    return isAbove(this.accessed.highest, 'INTERNAL');
  }

  /** Public data is nobody's: there are no rows to tell of. */
  private recordSoon(): void {
    if (this.closing) return;
    this.closing = done;
    this.recorder.appendSoon(this.entry({}));
  }

  private async record(): Promise<void> {
    const { request, recorder, intent } = this;
    const portions = this.rows.portions(recorder.tokenKey);
    const last = portions.at(-1) ?? {};
    for (const entities of portions.slice(0, -1)) {
      await recorder.append({ type: 'seen', request, intent: intent ?? 0, entities });
    }
    await recorder.append(this.entry(last));
  }

  private entry(entities: SeenEntities): Entry {
    const { request, recorder, intent } = this;
    return {
      type: 'outcome',
      ...(intent === null ? this.facts() : { request }),
      intent,
      outcome: this.outcome(),
      code: this.code,
      departments: [...this.departments].sort(),
      rows: this.rows.rows,
      entities,
      durationMs: Math.max(0, Math.round(recorder.clock() - this.started)),
    };
  }

  private outcome(): Outcome {
    if (this.isDiscarded) return 'DISCARDED';
    return outcomeOf(this.code, this.hasData);
  }

  private facts(): RequestFacts {
    const { recorder, principal, asked, accessed } = this;
    const { tokenKey } = recorder;
    return {
      request: this.request,
      subject: principal?.subject ?? 'unverified',
      organisation: principal?.organisation ?? null,
      grant: this.grant?.body.id ?? null,
      purpose: this.purpose,
      operation: asked?.operation.name ? recordedName(asked.operation.name.value, tokenKey) : null,
      kind: asked === null ? 'unparsed' : asked.introspects ? 'introspection' : asked.operation.operation,
      document: this.documentHash(),
      variables: Object.fromEntries(
        Object.entries(asked?.variables ?? {}).map(([name, value]) => [
          recordedName(name, tokenKey),
          tokenOf(tokenKey, 'variable', JSON.stringify(value) ?? ''),
        ]),
      ),
      coordinates: accessed.levels,
      highest: accessed.highest,
      regions: principal?.regionCodes ?? [],
      policy: asked?.policy ?? recorder.policy(),
    };
  }

  private documentHash(): string | null {
    const { tokenKey } = this.recorder;
    if (this.asked) return canonicalHash(this.asked.document, tokenKey);
    return this.text === null ? null : tokenOf(tokenKey, 'text', this.text);
  }
}
