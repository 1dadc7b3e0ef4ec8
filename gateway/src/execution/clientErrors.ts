import { GraphQLError, type ExecutionResult } from 'graphql';
import { DepartmentFault } from './departmentFault';

/**
 * The errors of an executed plan as the client is to see them: those of departments at their place in the client's
 * operation, once each; and what @apollo/gateway only notes as `valueCompletion`: a department answered without an error
 * with something its schema does not allow.
 */
export function clientErrors(
  result: ExecutionResult<Record<string, unknown>>,
  logHidden: (error: unknown) => void,
): GraphQLError[] {
  const errors = new Map<string, GraphQLError>();
  for (const error of result.errors ?? []) {
    const placed = placedError(error);
    errors.set(JSON.stringify([placed.path, placed.message]), placed);
  }
  for (const error of completionsOf(result)) {
    logHidden(error);
    const hidden = new GraphQLError('A value does not fit the schema.', { path: error.path ?? null });
    errors.set(JSON.stringify([hidden.path, hidden.message]), hidden);
  }
  return [...errors.values()];
}

function placedError(error: GraphQLError): GraphQLError {
  const fault = error.originalError;
  if (!(fault instanceof DepartmentFault)) return error;
  return new GraphQLError(fault.message, { path: fault.clientPath, originalError: fault });
}

function completionsOf(result: ExecutionResult): readonly GraphQLError[] {
  const noted: unknown = result.extensions?.['valueCompletion'];
  return Array.isArray(noted)
    ? noted.filter((item): item is GraphQLError => item instanceof GraphQLError)
    : [];
}
