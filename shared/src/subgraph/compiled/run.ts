import type { CallSignal } from '#shared/http/callOff';
import {
  locatedError,
  responsePathAsArray,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ResponsePath,
} from 'graphql';
import type { PlacedErrors } from './placedErrors';

export type Arguments = Readonly<Record<string, unknown>>;

/** One execution of a compiled operation. */
export interface Run {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced; an object of its own for each run. */
  readonly variableValues: Record<string, unknown>;
  readonly context: unknown;
  readonly errors: PlacedErrors;
  /** Aborted when nobody waits for the answer any more: then no resolver is called that could ask a database. */
  readonly signal: CallSignal | undefined;
  /** By the number of a field: its arguments, which are the same in all rows. */
  readonly args: (Arguments | undefined)[];
  /** By the number of a field: what resolvers that do not look at their row's path are told. */
  readonly infos: (GraphQLResolveInfo | undefined)[];
  /** Set where something came that only graphql-js has words for: its answer is taken instead. */
  isMisfit: boolean;
}

/** Of a field or an item of a list: where its errors are said, and whether a null may stand there. */
export interface Slot {
  readonly nodes: readonly FieldNode[];
  readonly isNonNull: boolean;
}

/** The outcome where a value could not be had (GraphQL specification §6.4.4). @throws GraphQLError where no null may stand */
export function failed(run: Run, slot: Slot, path: ResponsePath, reason: unknown): null {
  const error = locatedError(reason, slot.nodes, responsePathAsArray(path));
  if (slot.isNonNull) throw error;
  run.errors.add(error, path);
  return null;
}

export type Thenable = PromiseLike<unknown>;

/** As graphql-js sees it: anything with a `then`. */
export const isThenable = (value: unknown): value is Thenable =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  typeof (value as { then?: unknown }).then === 'function';

/** What one run of an operation gave. */
export interface Outcome {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}
