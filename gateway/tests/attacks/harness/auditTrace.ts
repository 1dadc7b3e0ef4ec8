import { logRecords, logText } from '../../audit/logRecords';
import { canariesIn } from './canaries';
import type { Reply } from './reply';

/** Denials that the client was told of. */
const denials = ['UNAUTHORIZED_FIELD_OR_TYPE', 'FORBIDDEN', 'PURPOSE_REQUIRED', 'UNAUTHENTICATED'];

/** What the audit log of an attacked gateway must tell, and what it must not. */
export class AuditTrace {
  private readonly replies: Reply[] = [];

  constructor(private readonly logs: string) {}

  /** Every request to the graph leaves a record; a denied one says so. */
  expect(reply: Reply): void {
    this.replies.push(reply);
  }

  /** Once the gateway is closed. @returns what is missing, and what should not be there */
  faults(canaries: readonly string[]): readonly string[] {
    const outcomes = logRecords(this.logs).filter(({ type }) => type === 'outcome');
    const unrecorded = this.replies.flatMap((reply) => {
      const id = reply.headers.get('x-request-id');
      const own = outcomes.filter(({ request }) => request === id);
      if (own.length === 0) return [`no record of ${id}: ${reply.text.slice(0, 200)}`];
      const isDenied = reply.codes.some((code) => denials.includes(String(code)));
      const isTold = own.some(({ outcome }) => outcome === 'PARTIAL' || outcome === 'REFUSED');
      return isDenied && !isTold ? [`no denial in the record of ${id}: ${reply.text.slice(0, 200)}`] : [];
    });
    const leaked = canariesIn(logText(this.logs), canaries).map((canary) => `it holds ${canary}`);
    return [...unrecorded, ...leaked];
  }
}
