import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import type { AuditServices } from '#shared/subgraph/auditServices';

/** What every part of the department builds its loaders and lists from. */
export interface AuditBase extends SubgraphContext {
  readonly services: AuditServices;
}
