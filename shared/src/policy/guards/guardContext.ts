import type { Access } from '../access';

/** What guards find in the context of a request (subgraph/defineSubgraph.ts). */
export interface GuardContext {
  readonly access: Access;
  /** The civil date, `YYYY-MM-DD`: policies such as `publicity.active` depend on it. */
  readonly today: () => string;
}

/** Of the composer, which reads the schemas of departments: `_service`, and introspection. */
export const composerRequirement = [['platform:schema:compose']] as const;
