import type { PlanNode } from '@apollo/query-planner';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { unreachable } from '#shared/errors/unreachable';
import type { PlannedOperation } from '../../src/planning/planner';
import { collectAt, representationOf, rewrite, type Tree } from './referenceEntities';
import { variablesOf } from './referenceDocument';
import { mergeInto } from './referenceMerge';
import { projectAnswer } from './referenceProjection';

export interface ReferenceOptions {
  readonly planned: PlannedOperation;
  readonly supergraphSchema: GraphQLSchema;
  readonly apiSchema: GraphQLSchema;
  /** Executable schemas by the subgraph's name. */
  readonly subgraphs: ReadonlyMap<string, GraphQLSchema>;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Every request made of a subgraph, in order. */
  readonly onFetch?: (subgraph: string, query: string) => void;
}

export interface ReferenceAnswer {
  readonly data: Tree | null;
  /** Errors of subgraphs, and where a value did not fit the schema. */
  readonly errors: readonly string[];
}

/**
 * Runs a plan in the plainest way there is: one node after the other, whole objects merged, the client's selection read
 * off at the end (GraphQL §6.3). Slow, and meant to be obviously right: what faster execution is compared with.
 */
export async function referenceRun(options: ReferenceOptions): Promise<ReferenceAnswer> {
  const { planned, apiSchema, supergraphSchema } = options;
  const variables = variablesOf(apiSchema, planned.document, options.variables);
  const errors: string[] = [];
  const root = Object.create(null) as Tree;
  const { node } = planned.plan;
  if (node?.kind === 'Subscription') throw new Error('Subscriptions have no plan to run.');
  if (node) await runNode({ ...options, variables, errors }, node, [root]);
  const data = projectAnswer(
    { document: planned.document, apiSchema, supergraphSchema, variables, errors },
    root,
  );
  return { data, errors };
}

interface Run extends ReferenceOptions {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: string[];
}

/** `at`: the objects the node speaks of, the root to begin with. */
async function runNode(run: Run, node: PlanNode, at: readonly Tree[]): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) await runNode(run, child, at);
      return;
    case 'Flatten':
      return runNode(run, node.node, collectAt(run.supergraphSchema, at, node.path));
    case 'Condition': {
      const chosen = run.variables[node.condition] === true ? node.ifClause : node.elseClause;
      if (chosen) await runNode(run, chosen, at);
      return;
    }
    case 'Fetch':
      return runFetch(run, node, at);
    case 'Defer':
      throw new Error('No plan here defers.');
    default:
      unreachable(node);
  }
}

type Fetch = Extract<PlanNode, { kind: 'Fetch' }>;

async function runFetch(run: Run, node: Fetch, at: readonly Tree[]): Promise<void> {
  const variables: Record<string, unknown> = {};
  for (const name of node.variableUsages ?? []) {
    if (run.variables[name] !== undefined) variables[name] = run.variables[name];
  }
  if (!node.requires) {
    const data = await ask(run, node, variables);
    rewrite(run.supergraphSchema, node.outputRewrites, data);
    // Root fields; below an object where a mutation's result leads to the query type.
    for (const object of at) mergeInto(object, withoutPrototypes(data) as Tree | null);
    return;
  }
  const asked: Tree[] = [];
  const representations: Tree[] = [];
  for (const object of at) {
    const representation = representationOf(run.supergraphSchema, object, node.requires);
    if (!representation) continue;
    rewrite(run.supergraphSchema, node.inputRewrites, representation);
    asked.push(object);
    representations.push(representation);
  }
  if (representations.length === 0) return;
  const data = await ask(run, node, { ...variables, representations });
  const entities = (data?.['_entities'] ?? []) as (Tree | null)[];
  entities.forEach((entity, index) => {
    rewrite(run.supergraphSchema, node.outputRewrites, entity);
    const object = asked[index];
    if (object) mergeInto(object, entity);
  });
}

async function ask(run: Run, node: Fetch, variables: Record<string, unknown>): Promise<Tree | null> {
  const schema = run.subgraphs.get(node.serviceName);
  if (!schema) throw new Error(`The plan names "${node.serviceName}", which is no subgraph here.`);
  run.onFetch?.(node.serviceName, node.operation);
  const result = await execute({
    schema,
    document: parse(node.operation),
    // As over HTTP: subgraphs see JSON.
    variableValues: JSON.parse(JSON.stringify(variables)) as Record<string, unknown>,
  });
  for (const error of result.errors ?? []) run.errors.push(`${node.serviceName}: ${error.message}`);
  return withoutPrototypes(JSON.parse(JSON.stringify(result.data ?? null))) as Tree | null;
}

/** So that `__proto__` is a key like any other. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const tree = Object.create(null) as Tree;
  for (const [key, item] of Object.entries(value)) tree[key] = withoutPrototypes(item);
  return tree;
}
