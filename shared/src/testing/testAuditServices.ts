import type { AuditServices } from '#shared/subgraph/auditServices';
import { testGrantSigner } from './testGrant';

/** Of the audit department in tests: no logs to follow and no graph to ask, unless a test gives them. */
export const testAuditServices = (more: Partial<AuditServices> = {}): AuditServices => ({
  signingKey: testGrantSigner,
  tokenKey: Buffer.alloc(32, 5),
  logs: null,
  graph: null,
  ...more,
});
