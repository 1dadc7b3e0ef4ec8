import type { DocumentNode } from 'graphql';
import type { PolicyRules } from '#shared/policy/rules';
import type { DeclaredType } from '../schemaTypes';

export type FaultCode =
  | 'HEADER'
  | 'EMPTY_REQUIREMENT'
  | 'NOT_ANNOTATED'
  | 'CONTRADICTION'
  | 'INCONSISTENT_DIRECTIVE'
  | 'LOST_POLICY'
  | 'INTERFACE_ONLY'
  | 'PERSONAL_KEY'
  | 'OPAQUE_SCALAR'
  | 'OPEN_INPUT'
  | 'WEAKER_REQUIRES'
  | 'MASK_BUDGET'
  | 'MASK_KIND'
  | 'UNKNOWN_POLICY'
  | 'ROW_SCOPE'
  | 'UNREADABLE_KEY';

/** One reason why a policy must not be published. */
export interface Fault {
  readonly code: FaultCode;
  /** Null when it lies in what the departments make together. */
  readonly subgraph: string | null;
  readonly coordinate: string | null;
  /** What is wrong, and what to do. */
  readonly message: string;
}

export const faultText = ({ code, subgraph, coordinate, message }: Fault): string =>
  [
    subgraph === null ? '' : `[${subgraph}] `,
    coordinate === null ? '' : `${coordinate}: `,
    message,
    ` (${code})`,
  ].join('');

/** One department's schema. */
export interface GatedSubgraph {
  readonly name: string;
  readonly document: DocumentNode;
  readonly types: ReadonlyMap<string, DeclaredType>;
}

/** Checks that need the departments' schemas only. */
export type SchemaGate = (subgraphs: readonly GatedSubgraph[]) => readonly Fault[];

/** What came out of composition, beside what went in. */
export interface ComposedPolicy {
  readonly subgraphs: readonly GatedSubgraph[];
  readonly supergraph: DocumentNode;
  /** Of the full supergraph. */
  readonly types: ReadonlyMap<string, DeclaredType>;
  readonly rules: PolicyRules;
  readonly hints: readonly { readonly code: string; readonly message: string }[];
}

/** Checks of what composition made of them. */
export type PolicyGate = (composed: ComposedPolicy) => readonly Fault[];
