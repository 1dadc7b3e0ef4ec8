import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { checkedDocument } from '#shared/subgraph/checkedDocument';
import { createExecutor, type ExecutionCounts, type Executor } from '#shared/subgraph/compiled/executor';
import type { Outcome } from '#shared/subgraph/compiled/run';
import type { MadeOperation } from './madeOperation';

/** All that a client could come to know of an answer, in its order. */
export const textOf = ({ data, errors }: Outcome | ExecutionResult): string =>
  JSON.stringify({
    data,
    errors: errors?.map((error) => ({
      message: error.message,
      path: error.path,
      locations: error.locations,
      extensions: error.extensions,
      original: error.originalError?.message,
    })),
  });

/**
 * What a client could come to know but for what came first: over several connections to a database, that is for chance to say, and with it
 * in which of several rows a denial is told.
 */
export const unorderedTextOf = ({ data, errors = [] }: Outcome | ExecutionResult): string =>
  JSON.stringify({
    data,
    errors: errors
      .map(({ message, path = [] }) =>
        JSON.stringify([message, path.map((key) => (typeof key === 'number' ? 0 : key))]),
      )
      .sort(),
  });

/** Whether anything in an answer inherits names that a reader could take for keys. */
export function inherits(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(inherits);
  return 'toString' in value && !Object.hasOwn(value, 'toString')
    ? true
    : Object.values(value).some(inherits);
}

export interface Compared {
  readonly compiled: string;
  readonly general: string;
  readonly isClean: boolean;
}

export interface Comparison {
  readonly counts: Readonly<ExecutionCounts>;
  /** @param contextOf a context for each of the two @returns null for a document that validation refuses */
  compare(operation: MadeOperation, contextOf: () => unknown): Promise<Compared | null>;
}

/** Runs operations compiled, and as graphql-js does. @param told what is compared of an answer */
export function comparisonOf(schema: GraphQLSchema, told = textOf): Comparison {
  const executor: Executor = createExecutor(schema);
  return {
    counts: executor.counts,
    async compare({ query, variables }, contextOf) {
      const checked = checkedDocument(schema, query);
      if ('errors' in checked) return null;
      const { document } = checked;
      const generally = async (): Promise<ExecutionResult> =>
        execute({ schema, document, variableValues: variables, contextValue: contextOf() });
      // The order of errors depends on what comes first, and statements that a database has not seen yet come later.
      await generally();
      const outcome = await executor.execute({
        document,
        operationName: undefined,
        variables,
        context: contextOf(),
      });
      const general = await generally();
      return { compiled: told(outcome), general: told(general), isClean: !inherits(outcome.data) };
    },
  };
}

/** Where two answers first differ, with what stands around it; null where they are the same. */
export function differenceOf({ compiled, general }: Compared): Record<string, string> | null {
  if (compiled === general) return null;
  let at = 0;
  while (compiled[at] === general[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 300), at + 700);
  return { compiled: around(compiled), general: around(general) };
}
