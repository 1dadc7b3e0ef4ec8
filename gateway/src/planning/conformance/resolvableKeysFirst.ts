import { Kind, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/**
 * Puts the keys a subgraph resolves before those it only has (`resolvable: false`), type by type and graph by graph; the
 * order of keys, and of graphs, is kept otherwise.
 *
 * The defect: where a plan has to come back to a subgraph for a field whose `@requires` was fetched elsewhere, the
 * planner identifies the object by the first `@key` of the type there, without looking at `resolvable`
 * (getLocallySatisfiableKey of @apollo/query-graphs 2.14). A subgraph asked by a key that it does not resolve answers
 * null, and the client sees null without an error. Only the order decides which key is first, and it means nothing else.
 */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  return visit(supergraph, {
    ObjectTypeDefinition: (node) => ({ ...node, directives: ordered(node.directives ?? []) }),
    InterfaceTypeDefinition: (node) => ({ ...node, directives: ordered(node.directives ?? []) }),
  });
}

function ordered(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  const waiting = new Map<string, ConstDirectiveNode[]>();
  for (const node of directives) {
    const graph = graphOf(node);
    if (graph !== undefined) waiting.set(graph, [...(waiting.get(graph) ?? []), node]);
  }
  for (const [graph, nodes] of waiting) {
    waiting.set(graph, [
      ...nodes.filter((node) => !isUnresolvable(node)),
      ...nodes.filter((node) => isUnresolvable(node)),
    ]);
  }
  // Every application stays in a place of its own graph.
  return directives.map((node) => {
    const graph = graphOf(node);
    return (graph !== undefined && waiting.get(graph)?.shift()) || node;
  });
}

function graphOf(node: ConstDirectiveNode): string | undefined {
  if (node.name.value !== 'join__type') return undefined;
  const value = node.arguments?.find((argument) => argument.name.value === 'graph')?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

const isUnresolvable = (node: ConstDirectiveNode): boolean =>
  node.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  ) ?? false;
