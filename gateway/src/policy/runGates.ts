import { parse, type DocumentNode } from 'graphql';
import { compileRules } from './compileRules';
import type { ComposedPolicy, Fault, GatedSubgraph } from './gates/gate';
import { policyGates, schemaGates } from './gates/index';
import { typesOf } from './schemaTypes';

export const gatedSubgraph = (name: string, document: DocumentNode): GatedSubgraph => ({
  name,
  document,
  types: typesOf(document),
});

/** What is wrong with the departments' schemas by themselves. */
export const schemaFaults = (subgraphs: readonly GatedSubgraph[]): readonly Fault[] =>
  schemaGates.flatMap((gate) => gate(subgraphs));

/** What is wrong with the policy that they make together. */
export function policyFaults(
  subgraphs: readonly GatedSubgraph[],
  supergraphSdl: string,
  hints: ComposedPolicy['hints'],
): readonly Fault[] {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const composed = {
    subgraphs,
    supergraph,
    types: typesOf(supergraph),
    rules: compileRules(supergraph),
    hints,
  };
  return policyGates.flatMap((gate) => gate(composed));
}
