import type { Access } from '../access';
import type { MaskKind } from '../masks';
import type { Worn } from './maskedValue';

/** What guards find in the context of a request (subgraph/defineSubgraph.ts). */
export interface GuardContext {
  readonly access: Access;
  /** The civil date, `YYYY-MM-DD`: policies such as `publicity.active` depend on it. */
  readonly today: () => string;
  /** Pseudonyms of one kind under the request's grant. */
  readonly pseudonym: (kind: MaskKind) => Worn;
}

/** Of the composer, which reads the schemas of departments: `_service`, and introspection. */
export const composerRequirement = [['platform:schema:compose']] as const;
