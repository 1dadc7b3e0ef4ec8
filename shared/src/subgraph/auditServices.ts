import type { KeyObject } from 'node:crypto';
import type { GraphClient } from './graphClient';

/** What the audit department has beside its database. */
export interface AuditServices {
  /** Signs grants and what happens to them (Ed25519). Departments pin its public key. */
  readonly signingKey: KeyObject;
  /** Under which logs of gateways replace values (audit/token.ts). */
  readonly tokenKey: Buffer;
  /** Folder of the gateways' logs, which the access log follows; null where they do not lie on this machine. */
  readonly logs: string | null;
  /** The graph as the department's own machine sees it; null where it was given no way there. */
  readonly graph: GraphClient | null;
  /** The clock grants are in force by; the machine's own when left out. */
  readonly now?: () => Date;
}
