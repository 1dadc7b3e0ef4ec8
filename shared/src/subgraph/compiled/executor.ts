import type { CallSignal } from '#shared/http/callOff';
import { execute, getVariableValues, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, runQuery, type CompiledQuery } from './compiledQuery';
import type { Outcome } from './run';

/** How often operations were run compiled, and how often graphql-js ran them. */
export interface ExecutionCounts {
  compiled: number;
  /** Changes, introspection, and what graphql-js refuses before anything is run. */
  general: number;
  /** Queries that were begun compiled and came to something that only graphql-js has words for. */
  misfit: number;
}

export interface OperationToRun {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
  /** Aborted when nobody waits for the answer any more; changes, once begun, are not cut short. */
  readonly signal?: CallSignal | undefined;
}

/** Executes operations of one schema. */
export interface Executor {
  /** As graphql-js's `execute`: field errors are in the outcome. @throws the signal's reason once it is aborted */
  execute(operation: OperationToRun): Promise<Outcome>;
  readonly counts: Readonly<ExecutionCounts>;
}

/** As many as graphql-js reports at most before it gives up on variables. */
const mostVariableErrors = 50;

/**
 * An executor that looks at each document once: which fields there are, with which arguments, and how their values are completed
 * is worked out for the first run and kept with the document. What cannot be compiled goes to graphql-js, and is counted.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const counts: ExecutionCounts = { compiled: 0, general: 0, misfit: 0 };
  const compiled = new WeakMap<DocumentNode, Map<string | undefined, CompiledQuery | null>>();

  const compiledOf = (document: DocumentNode, name: string | undefined): CompiledQuery | null => {
    let byName = compiled.get(document);
    if (!byName) compiled.set(document, (byName = new Map()));
    let query = byName.get(name);
    if (query === undefined) {
      query = compileQuery(document, name);
      // Names that are none of the document's are as many as a sender likes.
      if (query) byName.set(name, query);
    }
    return query;
  };

  const general = ({ document, operationName, variables, context }: OperationToRun): Promise<Outcome> =>
    Promise.resolve(
      execute({ schema, document, variableValues: variables, operationName, contextValue: context }),
    );

  return {
    counts,
    async execute(operation) {
      const { document, operationName, variables } = operation;
      const query = compiledOf(document, operationName);
      if (!query) {
        counts.general += 1;
        return general(operation);
      }
      const { errors, coerced } = getVariableValues(
        schema,
        query.operation.variableDefinitions ?? [],
        variables ?? {},
        {
          maxErrors: mostVariableErrors,
        },
      );
      if (errors) return { errors };
      const outcome = await runQuery(query, schema, coerced, operation);
      counts[outcome ? 'compiled' : 'misfit'] += 1;
      return outcome ?? general(operation);
    },
  };
}

const executors = new WeakMap<GraphQLSchema, Executor>();

/** The executor of a schema; one for all its requests, so that what was compiled is kept. */
export function executorOf(schema: GraphQLSchema): Executor {
  let executor = executors.get(schema);
  if (!executor) executors.set(schema, (executor = createExecutor(schema)));
  return executor;
}
