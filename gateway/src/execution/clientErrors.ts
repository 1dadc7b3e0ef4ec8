import { GraphQLError, type ExecutionResult } from 'graphql';
import { appErrorOf } from '#shared/errors/format';
import { deniedField } from '../permissions/refusals';
import { DepartmentFault, type ResponsePath } from './departmentFault';

/** More tells a client nothing new, and a list of 1,000 rows would else be drowned in them. */
const mostErrors = 200;

/** A response path without list indices. */
export const patternOf = (path: ResponsePath | undefined): readonly string[] =>
  (path ?? []).filter((part) => typeof part === 'string');

export const asGraphQLError = (error: Error, path?: ResponsePath): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, path: path?.length ? path : null });

/**
 * Errors as the client is to see them: one for each code, text and path pattern, however many rows it befell; with its exact
 * path where it befell one. What is denied has one text and never a list index, whoever denied it, the gateway or a
 * department by a rule about rows: which rows they were is not told. In the order of their paths, at most 200.
 */
export class ClientErrors {
  private readonly errors = new Map<string, GraphQLError>();
  private dropped = 0;

  /** @param asked response keys of the client's document: what a plan fetches beside them, such as keys, is not named */
  constructor(private readonly asked: ReadonlySet<string>) {}

  add(given: GraphQLError): void {
    const error = this.withinAsked(given);
    const own = appErrorOf(error);
    const isDenial = own?.code === 'UNAUTHORIZED_FIELD_OR_TYPE';
    const pattern = patternOf(error.path);
    const key = JSON.stringify([
      pattern,
      own?.code ?? error.extensions['code'],
      isDenial ? '' : error.message,
    ]);
    const known = this.errors.get(key);
    if (known && samePath(known.path, error.path)) return;
    if (!known && this.errors.size >= mostErrors) {
      this.dropped++;
      return;
    }
    if (isDenial) this.errors.set(key, asGraphQLError(deniedField(), pattern));
    else if (!known) this.errors.set(key, error);
    else this.errors.set(key, withPath(known, pattern));
  }

  private withinAsked(error: GraphQLError): GraphQLError {
    const end = (error.path ?? []).findIndex((part) => typeof part === 'string' && !this.asked.has(part));
    return error.path && end >= 0 ? withPath(error, error.path.slice(0, end)) : error;
  }

  /** @param log told how many are not in the answer */
  list(log: (dropped: number) => void): GraphQLError[] {
    if (this.dropped > 0) log(this.dropped);
    // Departments answer in any order; the answer does not depend on it.
    return [...this.errors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error);
  }
}

const samePath = (a: ResponsePath | undefined, b: ResponsePath | undefined): boolean =>
  JSON.stringify(a ?? []) === JSON.stringify(b ?? []);

const withPath = (error: GraphQLError, path: ResponsePath): GraphQLError =>
  new GraphQLError(error.message, {
    path: path.length > 0 ? path : null,
    originalError: error.originalError ?? error,
    extensions: error.extensions,
  });

/**
 * Adds the errors of an executed plan: those of departments at their place in the client's operation; and what
 * @apollo/gateway only notes as `valueCompletion`: a department answered without an error with something its schema does
 * not allow.
 */
export function addPlanErrors(
  errors: ClientErrors,
  result: ExecutionResult<Record<string, unknown>>,
  logHidden: (error: unknown) => void,
): void {
  for (const error of result.errors ?? []) {
    const fault = error.originalError;
    errors.add(fault instanceof DepartmentFault ? asGraphQLError(fault, fault.clientPath) : error);
  }
  for (const error of completionsOf(result)) {
    logHidden(error);
    errors.add(new GraphQLError('A value does not fit the schema.', { path: error.path ?? null }));
  }
}

function completionsOf(result: ExecutionResult): readonly GraphQLError[] {
  const noted: unknown = result.extensions?.['valueCompletion'];
  return Array.isArray(noted)
    ? noted.filter((item): item is GraphQLError => item instanceof GraphQLError)
    : [];
}
