import type { CallSignal } from '#shared/http/callOff';
import {
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { introspects } from '#shared/policy/guards/introspects';
import { PlacedErrors } from './placedErrors';
import type { Outcome, Run } from './run';
import { runSelection, selectionOf, type Selection } from './selection';

/** A query that has been looked at once, for all its runs. */
export interface CompiledQuery {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Variables that `@skip` and `@include` name anywhere in the document. */
  readonly conditions: readonly string[];
  /** One for each set of values of the conditions; the least used goes first. */
  readonly plans: Map<string, Plan>;
}

interface Plan {
  root?: Selection;
  /** Fields numbered so far. */
  fields: number;
}

/** More sets of conditions than this are compiled anew. */
const keptPlans = 16;

const steering = new Set(['skip', 'include']);

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      if (steering.has(name.value))
        for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      return false;
    },
  });
  return [...names].sort();
}

/** @returns null for what graphql-js is to run: changes, introspection, and documents in which it finds no such operation */
export function compileQuery(
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const named = operations.filter(
    (one) => operationName === undefined || (one as OperationDefinitionNode).name?.value === operationName,
  );
  const [operation, another] = named as OperationDefinitionNode[];
  if (!operation || another || operation.operation !== OperationTypeNode.QUERY || introspects(document))
    return null;
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return { operation, fragments, conditions: conditionsOf(document), plans: new Map() };
}

/** The plan for the values of the conditions; null where one is no boolean, which graphql-js has words for. */
function planFor(query: CompiledQuery, variableValues: Record<string, unknown>): Plan | null {
  let key = '';
  for (const name of query.conditions) {
    const value = Object.hasOwn(variableValues, name) ? variableValues[name] : undefined;
    if (typeof value !== 'boolean') return null;
    key += value ? '1' : '0';
  }
  const { plans } = query;
  const known = plans.get(key);
  if (known) return known;
  if (plans.size >= keptPlans) plans.delete(plans.keys().next().value as string);
  const plan: Plan = { fields: 0 };
  plans.set(key, plan);
  return plan;
}

/** The answer; null where only graphql-js can give one. @throws the signal's reason where nobody waits for it */
function outcomeOf(run: Run, data: Record<string, unknown> | null): Outcome | null {
  run.signal?.throwIfAborted();
  if (run.isMisfit) return null;
  return run.errors.all.length === 0 ? { data } : { errors: run.errors.all, data };
}

function failedWhole(run: Run, error: unknown): Outcome | null {
  run.errors.add(error as never, undefined);
  return outcomeOf(run, null);
}

/**
 * Runs a query as graphql-js's `execute` does, to the same data, errors and null places.
 * @param variableValues coerced, of this run alone
 * @returns null where only graphql-js can answer it
 * @throws the signal's reason once it is aborted
 */
export async function runQuery(
  query: CompiledQuery,
  schema: GraphQLSchema,
  variableValues: Record<string, unknown>,
  { context, signal }: { readonly context: unknown; readonly signal?: CallSignal | undefined },
): Promise<Outcome | null> {
  const plan = planFor(query, variableValues);
  const type = schema.getQueryType();
  if (!plan || !type) return null;
  const run: Run = {
    schema,
    operation: query.operation,
    fragments: query.fragments,
    variableValues,
    context,
    errors: new PlacedErrors(),
    signal,
    args: [],
    infos: [],
    isMisfit: false,
  };
  let data: Record<string, unknown>;
  try {
    plan.root ??= selectionOf(type, [query.operation.selectionSet], run, () => plan.fields++);
    data = await runSelection(run, plan.root, undefined, undefined);
  } catch (error) {
    return failedWhole(run, error);
  }
  return outcomeOf(run, data);
}
